using System.Globalization;
using ComplianceCore.Documents;
using ComplianceCore.TestKit;

namespace ComplianceCore.Scriban.Tests;

public sealed class ReadmeTests
{
    public ReadmeTests()
    {
        Environment.CurrentDirectory = RepositoryRoot.PathOf();
    }

    [Fact]
    public void The_example_drafts_a_case()
    {
        var engine = ScribanTemplateEngine.Create();
        var office = ComplianceCase.Load("samples/cases/yen-chau-2021-q1", engine);
        var drafted = DraftedCase.Of(office, CancellationToken.None);

        drafted.Files.Should().NotBeEmpty();
    }

    [Fact]
    public void The_example_sets_bounds_of_its_own()
    {
        var engine = ScribanTemplateEngine.Within(new ScribanLimits
        {
            Templates = new TemplateLimits { MaximumSteps = 100_000 },
            MaximumDuration = TimeSpan.FromSeconds(2),
        });

        engine.Limits.MaximumSteps.Should().Be(100_000);
    }

    [Fact]
    public void The_guards_of_the_page_are_those_of_the_code()
    {
        var bounds = ScribanLimits.Default;

        PackageReadme.Of("ComplianceCore.Scriban").Section("Guards").Should()
            .Contain($"`Templates.MaximumLength` | {Written(bounds.Templates.MaximumLength)} characters")
            .And.Contain($"`Templates.MaximumNesting` | {Written(bounds.Templates.MaximumNesting)} levels")
            .And.Contain($"`Templates.MaximumSteps` | {Written(bounds.Templates.MaximumSteps / 1_000_000)} million")
            .And.Contain(
                $"`Templates.MaximumCharacters` | {Written(bounds.Templates.MaximumCharacters / 1_000_000)} million")
            .And.Contain($"`Templates.MaximumIncludeDepth` | {Written(bounds.Templates.MaximumIncludeDepth)} |")
            .And.Contain($"`MaximumDuration` | {bounds.MaximumDuration.TotalSeconds} seconds")
            .And.Contain($"`MaximumRecursion` | {Written(bounds.MaximumRecursion)} calls")
            .And.Contain($"`MaximumListLength` | {Written(bounds.MaximumListLength)} elements")
            .And.Contain($"`MaximumAllocation` | {Written(bounds.MaximumAllocation / 1_000_000)} million bytes");
    }

    private static string Written(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
