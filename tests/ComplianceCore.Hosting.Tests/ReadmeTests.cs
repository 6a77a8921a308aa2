using ComplianceCore.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ComplianceCore.Hosting.Tests;

public sealed class ReadmeTests
{
    private static readonly string _readme =
        File.ReadAllText(RepositoryRoot.PathOf("src", "ComplianceCore.Hosting", "README.md"));

    [Fact]
    public void The_example_drafts_a_case()
    {
        Environment.CurrentDirectory = RepositoryRoot.PathOf();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddComplianceCore(ComplianceOptions.Default with { Language = Language.English });

        using var host = services.BuildServiceProvider();
        var drafter = host.GetRequiredService<CaseDrafter>();
        var drafted = drafter.Draft("samples/cases/yen-chau-2021-q1", CancellationToken.None);

        drafted.Files.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("compliance.draft")]
    [InlineData("compliance.count")]
    [InlineData("compliance.cases")]
    [InlineData("compliance.findings")]
    [InlineData("compliance.draft.duration")]
    [InlineData("compliance.event_rows")]
    [InlineData("compliance.count.duration")]
    public void The_page_names_what_is_traced_and_measured(string name) =>
        _readme.Should().Contain($"| `{name}` |");
}
