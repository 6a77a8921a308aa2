using ComplianceCore.TestKit;
using Xunit.Abstractions;

namespace ComplianceCore.Scriban.Tests;

public sealed class ConformanceTests
{
    private readonly ITestOutputHelper _output;

    public ConformanceTests(ITestOutputHelper output)
    {
        _output = output;
    }

    public static TheoryData<string> Names => [.. ConformanceSuite.Cases.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Scriban_writes_what_the_suite_says(string name)
    {
        var example = ConformanceSuite.CaseOf(name);

        var template = ScribanTemplateEngine.Create().Parse(example.Source);

        template.Render(example.Root, example.Escape, CancellationToken.None).Should().Be(example.Expected);
    }

    [Fact]
    public void The_run_says_which_engine_it_was_and_over_how_many_cases()
    {
        var engine = ScribanTemplateEngine.Create().ForeignEngine;

        _output.WriteLine($"{engine}: {ConformanceSuite.Cases.Count} cases of the conformance suite");

        ConformanceSuite.Cases.Should().HaveCountGreaterThan(400);
    }
}
