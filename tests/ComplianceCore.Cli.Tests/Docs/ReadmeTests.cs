using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class ReadmeTests
{
    private static readonly string _readme = File.ReadAllText(RepositoryRoot.PathOf("README.md"));

    [Fact]
    public async Task The_README_shows_what_a_count_prints()
    {
        using var folder = new TemporaryFolder();

        var run = await ToolRun.Of(
            "aggregate", RepositoryRoot.PathOf("samples", "CountEvents", "events.csv"), "--calendar", "quarters",
            "--units", RepositoryRoot.PathOf("samples", "CountEvents", "units.csv"),
            "--out", folder.PathOf("figures.csv"));

        _readme.Should().Contain(string.Join("\n\n", run.Output.Split("\n\n")[..2]))
            .And.Contain(run.Error.Split('\n')[0]);
    }
}
