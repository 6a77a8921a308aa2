using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class CloseCommandTests : IDisposable
{
    private const string ClosedFile = "history/2021-01-01_2021-03-31.json";

    private readonly CaseFolderCopy _case = CaseFolderCopy.Of("yen-chau-2021-q1");
    private readonly CaseFolderCopy _ward = CaseFolderCopy.OfTests("ComplianceCore.Cli", "ben-mo");
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _case.Dispose();
        _ward.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_closing_of_a_period_reads_as_approved(string language)
    {
        var run = await Close("--lang", language);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Error.Should().BeEmpty();
        Approved.Matches<CloseCommandTests>($"closed.{language}.txt", WithoutFolder(run.Output));
    }

    [Fact]
    public async Task The_verdicts_are_kept_in_the_history_of_the_case()
    {
        await Close();

        Approved.Matches<CloseCommandTests>("history.json", await File.ReadAllTextAsync(_case.PathOf(ClosedFile)));
    }

    [Fact]
    public async Task A_closing_stands_beside_those_of_earlier_periods_and_no_other_file_is_left()
    {
        await ToolRun.Of("close", _ward.Path);

        Directory.EnumerateFileSystemEntries(_ward.PathOf("history")).Select(Path.GetFileName)
            .Should().BeEquivalentTo("2026-08-19_2026-09-18.json", "2026-10-19_2026-11-18.json");
    }

    [Theory]
    [InlineData("vi", "Kỳ quý I/2021 đã chốt từ trước, với đúng kết luận này. Không ghi tệp nào.\n")]
    [InlineData("en", "The period Q1 2021 was closed before, with these very verdicts. Nothing was written.\n")]
    public async Task A_period_that_is_closed_again_is_found_unchanged(string language, string outcome)
    {
        await Close();
        var dayLongAgo = new DateTime(2021, 4, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_case.PathOf(ClosedFile), dayLongAgo);

        var run = await Close("--lang", language);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().EndWith(outcome);
        File.GetLastWriteTimeUtc(_case.PathOf(ClosedFile)).Should().Be(dayLongAgo);
    }

    [Fact]
    public async Task A_closed_case_is_judged_as_before()
    {
        var open = await ToolRun.Of("evaluate", _ward.Path, "--format", "json");
        await ToolRun.Of("close", _ward.Path);

        var closed = await ToolRun.Of("evaluate", _ward.Path, "--format", "json");

        closed.Data.Should().Equal(open.Data);
        closed.Error.Should().Be(open.Error);
    }

    [Fact]
    public async Task A_period_that_was_closed_otherwise_is_not_closed_anew_without_force()
    {
        await Close();
        var before = await File.ReadAllTextAsync(_case.PathOf(ClosedFile));
        _case.Replace("figures.csv", "YC.NV,signed,64", "YC.NV,signed,89");

        var run = await Close();

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Output.Should().BeEmpty();
        WithoutFolder(run.Error).Should().Be(
            "CASE: Kỳ này đã chốt, với nội dung khác: history/2021-01-01_2021-03-31.json. Nếu phải chốt lại, hãy "
            + "thêm --force; báo cáo của các kỳ sau có thể đổi theo. [CC4132]\nCó 1 lỗi. Không ghi tệp nào.\n");
        (await File.ReadAllTextAsync(_case.PathOf(ClosedFile))).Should().Be(before);
    }

    [Fact]
    public async Task Force_closes_a_period_anew_and_says_no_more_that_it_was_closed_otherwise()
    {
        await Close();
        _case.Replace("figures.csv", "YC.NV,signed,64", "YC.NV,signed,89");

        var run = await Close("--force");

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().Contain("thay nội dung").And.NotContain("[CC1313]").And.EndWith("Đã chốt kỳ quý I/2021.\n");
        (await ToolRun.Of("check", _case.Path)).Output.Should().NotContain("[CC1313]");
    }

    [Theory]
    [InlineData("2021-03-30", 2, false)]
    [InlineData("2021-03-31", 0, true)]
    [InlineData("2021-04-01", 0, true)]
    public async Task A_period_is_closed_when_it_is_over(string asOf, int exitCode, bool isWritten)
    {
        _case.Replace("case.json", "\"asOf\": \"2021-03-31\"", $"\"asOf\": \"{asOf}\"");

        var run = await Close();

        run.ExitCode.Should().Be(exitCode);
        Directory.Exists(_case.PathOf("history")).Should().Be(isWritten);
    }

    [Fact]
    public async Task A_draft_of_a_case_that_was_closed_with_other_verdicts_is_whole_in_itself()
    {
        using var folder = new TemporaryFolder();
        await ToolRun.Of("close", _case.Path);
        _case.Replace("figures.csv", "YC.NV,signed,64", "YC.NV,signed,89");

        var draft = await ToolRun.Of("draft", _case.Path, "--out", folder.PathOf("out"));
        var verify = await ToolRun.Of("verify", folder.PathOf("out"));

        draft.Output.Should().Contain("[CC1313]");
        verify.ExitCode.Should().Be(ExitCode.Fine);
    }

    [Fact]
    public async Task A_period_of_which_nothing_was_reported_is_closed_only_by_force()
    {
        _case.Write("figures.csv", "unit,indicator,value\n");

        var refused = await ToolRun.Of("close", _case.Path);
        var forced = await ToolRun.Of("close", _case.Path, "--force");

        (refused.ExitCode, forced.ExitCode).Should().Be((ExitCode.BadInput, ExitCode.Fine));
        refused.Error.Should().Contain("[CC4133]");
    }

    [Theory]
    [InlineData("vi", "case.json: Kỳ 'quý I/2021' đến hết ngày 31/3/2021 mới kết thúc, mà số liệu chốt ngày 30/3")]
    [InlineData(
        "en", "case.json: The period 'Q1 2021' ends only with 2021-03-31, and the figures are as of 2021-03-30")]
    public async Task A_provisional_report_is_refused_with_both_days(string language, string message)
    {
        _case.Replace("case.json", "\"asOf\": \"2021-03-31\"", "\"asOf\": \"2021-03-30\"");

        var run = await Close("--force", "--lang", language);

        run.Error.Should().StartWith(message).And.Contain("[CC4131]");
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("check")]
    [InlineData("evaluate")]
    [InlineData("draft", "--out")]
    public async Task A_case_that_changed_since_its_closing_is_warned_of(string command, params string[] options)
    {
        await Close();
        _case.Replace("figures.csv", "YC.NV,signed,64", "YC.NV,signed,89");
        string[] places = [.. options.Select(_ => _folder.Location)];

        var run = await ToolRun.Of([command, _case.Path, .. options, .. places]);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().Contain("số kết luận nay khác lúc chốt: 1.").And.Contain("[CC1313]");
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_history_is_refused()
    {
        _case.Write("history", "một tệp");

        var run = await Close();

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("[CC4102]");
    }

    [Fact]
    public async Task A_stopped_closing_writes_nothing()
    {
        var run = await ToolRun.Cancelled("close", _case.Path);

        run.ExitCode.Should().Be(ExitCode.Cancelled);
        Directory.Exists(_case.PathOf("history")).Should().BeFalse();
    }

    private Task<ToolRun> Close(params string[] more) => ToolRun.Of(["close", _case.Path, .. more]);

    private string WithoutFolder(string output) => output.Replace(_case.Path, "CASE", StringComparison.Ordinal);
}
