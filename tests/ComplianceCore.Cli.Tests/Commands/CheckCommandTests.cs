using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly CaseFolderCopy _case = CaseFolderCopy.Of("yen-chau-2021-q1");

    public void Dispose() => _case.Dispose();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_fine_case_is_said_to_be_fine(string language)
    {
        var run = await ToolRun.Of("check", _case.Path, "--lang", language);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Error.Should().BeEmpty();
        Approved.Matches<CheckCommandTests>($"fine.{language}.txt", run.Output);
    }

    [Fact]
    public async Task A_check_changes_nothing_in_the_case()
    {
        var before = Contents();

        await ToolRun.Of("check", _case.Path);

        Contents().Should().Equal(before);
    }

    [Fact]
    public async Task A_check_drafts_too_and_so_finds_what_only_drafting_shows()
    {
        _case.Write("template.sbn", "Không có dấu kết thúc\n");

        var run = await ToolRun.Of("check", _case.Path);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("[CC3118]");
    }

    [Fact]
    public async Task Figures_that_nobody_reported_are_warned_of_and_the_case_is_still_fine()
    {
        _case.Replace("figures.csv", "YC.KTHT,signed,0", "YC.KTHT,signed,");

        var run = await ToolRun.Of("check", _case.Path);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().Contain("1 cảnh báo").And.Contain("[CC1211]");
    }

    private string[] Contents() =>
    [
        .. Directory.EnumerateFileSystemEntries(_case.Path)
            .Order(StringComparer.Ordinal)
            .Select(path => $"{Path.GetFileName(path)}: {File.ReadAllText(path)}"),
    ];
}
