using ComplianceCore.Documents;
using ComplianceCore.TestKit;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ComplianceCore.Scriban.Tests;

public sealed class DifferentialTests
{
    private static readonly ScribanTemplateEngine _scriban = ScribanTemplateEngine.Create();

    private readonly ITestOutputHelper _output;

    public DifferentialTests(ITestOutputHelper output)
    {
        _output = output;
    }

    [Theory]
    [InlineData("district", 10_000, 20260924)]
    [InlineData("yen-chau-2021-q1", 2_000, 20260925)]
    [InlineData("my-loc-2020-11", 1_000, 20260926)]
    public void What_the_strict_engine_accepts_Scriban_renders_to_the_same_bytes(string name, int count, ulong seed)
    {
        var model = ConformanceSuite.ModelOf(name);
        var written = 0;

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(seed, 19),
            Prop.ForAll(TemplateGenerator.Over(model).Where(IsAccepted).ToArbitrary(), AreEqual));

        _output.WriteLine($"{_scriban.ForeignEngine} over {name}: {count} templates, {written} of them rendered whole");
        written.Should().BeGreaterThan(count / 2);

        bool IsAccepted(GeneratedTemplate template) => Outcome.IsRead(TemplateEngine.Strict, template.Over(model));

        void AreEqual(GeneratedTemplate template)
        {
            var strict = Outcome.Of(TemplateEngine.Strict, template, model);
            Outcome.Of(_scriban, template, model).Should().Be(strict, template.ToString());
            written += strict.Text is null ? 0 : 1;
        }
    }
}
