using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class ConformanceTests
{
    public static TheoryData<string> Names => [.. ConformanceSuite.Cases.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_strict_engine_writes_what_the_suite_says(string name)
    {
        var example = ConformanceSuite.CaseOf(name);

        var template = TemplateEngine.Strict.Parse(example.Source);

        template.Render(example.Root, example.Escape, CancellationToken.None).Should().Be(example.Expected);
    }
}
