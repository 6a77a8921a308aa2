using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class NewCommandTests : IDisposable
{
    private const string Closed = "history/2021-01-01_2021-03-31.json";

    private readonly CaseFolderCopy _case = CaseFolderCopy.Of("yen-chau-2021-q1");
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _case.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_summary_reads_as_approved(string language)
    {
        var run = await New("--lang", language);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Error.Should().BeEmpty();
        Approved.Matches<NewCommandTests>($"summary.{language}.txt", WithoutFolders(run.Output));
    }

    [Fact]
    public async Task The_new_case_passes_its_check_but_for_figures_and_fixed_days()
    {
        await New();

        var run = await ToolRun.Of("check", _folder.PathOf("q2"));

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Split('\n').Where(line => line.EndsWith(']') && !line.EndsWith("[CC1211]", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Should().EndWith("[CC1216]");
    }

    [Fact]
    public async Task A_new_case_does_not_look_back_on_the_history_of_another()
    {
        var stranger = _folder.PathOf("q2/history/2020-10-01_2020-12-31.json");
        Directory.CreateDirectory(Path.GetDirectoryName(stranger)!);
        await File.WriteAllBytesAsync(
            stranger, GivenRecords.ClosedFile("yen_chau_digital_signing", ReportingPeriod.Quarter(2020, 4)));

        var run = await New();

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("history/2020-10-01_2020-12-31.json").And.Contain("[CC4108]");
    }

    [Fact]
    public async Task A_case_that_was_closed_is_followed_with_its_history()
    {
        _case.Write(
            Closed, GivenRecords.ClosedFile("yen_chau_digital_signing", ReportingPeriod.Quarter(2021, 1)));

        var run = await New();

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().NotContain("[CC2062]");
        _folder.Names().Should().Equal(
            "q2",
            "q2/case.json",
            "q2/dispatch.json",
            "q2/figures.csv",
            "q2/history",
            "q2/" + Closed,
            "q2/rules.json",
            "q2/template.sbn",
            "q2/unit-kinds.json",
            "q2/units.csv");
    }

    [Fact]
    public async Task A_period_may_be_asked_for()
    {
        var run = await New("--period", "2021-9M");

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().StartWith("Ký số văn bản 9 tháng năm 2021, huyện Yên Châu\n").And.Contain("[CC2063]");
        (await Read("case.json")).Should().Contain("\"period\": { \"nineMonths\": \"2021\" },");
    }

    [Fact]
    public async Task Figures_that_were_filled_in_are_not_lost_without_force()
    {
        await New();
        var blank = await Read("figures.csv");
        await File.WriteAllTextAsync(
            _folder.PathOf("q2/figures.csv"),
            blank.Replace("YC.KTHT,issued,", "YC.KTHT,issued,40", StringComparison.Ordinal));

        var refused = await New();
        var kept = await Read("figures.csv");
        var forced = await New("--force");

        refused.ExitCode.Should().Be(ExitCode.BadInput);
        refused.Error.Should().Contain("nội dung khác: figures.csv.").And.Contain("[CC4101]");
        kept.Should().Contain("YC.KTHT,issued,40");
        forced.ExitCode.Should().Be(ExitCode.Fine);
        (await Read("figures.csv")).Should().Be(blank);
    }

    [Fact]
    public async Task The_second_run_changes_nothing()
    {
        await New();

        var run = await New();

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().Contain("không đổi").And.NotContain("ghi mới");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/.")]
    public async Task A_case_does_not_take_the_place_of_the_one_it_follows(string end)
    {
        var run = await ToolRun.Of("new", _case.Path + end, "--from", _case.Path, "--force");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("[CC4105]");
    }

    [Fact]
    public async Task A_faulty_case_is_refused_and_nothing_is_written()
    {
        _case.Delete("units.csv");

        var run = await New();

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("[CC1001]");
        _folder.Names().Should().BeEmpty();
    }

    [Fact]
    public async Task Days_of_its_own_need_a_period_and_nothing_is_written()
    {
        _case.Replace(
            "case.json",
            "{ \"quarter\": \"2021-Q1\" }",
            "{ \"label\": \"đợt 1\", \"first\": \"2021-01-01\", \"last\": \"2021-03-31\" }");

        var run = await New();

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("--period \"tên kỳ=2021-04-01..2021-04-30\"").And.Contain("[CC2061]");
        _folder.Names().Should().BeEmpty();
    }

    [Fact]
    public async Task A_stopped_run_writes_nothing()
    {
        var run = await ToolRun.Cancelled("new", _folder.PathOf("q2"), "--from", _case.Path);

        run.ExitCode.Should().Be(ExitCode.Cancelled);
        _folder.Names().Should().BeEmpty();
    }

    private Task<ToolRun> New(params string[] more) =>
        ToolRun.Of(["new", _folder.PathOf("q2"), "--from", _case.Path, .. more]);

    private async Task<string> Read(string name) =>
        Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_folder.PathOf("q2/" + name)));

    private string WithoutFolders(string output) => output
        .Replace(_folder.Location, "OUT", StringComparison.Ordinal)
        .Replace(_case.Path, "CASE", StringComparison.Ordinal);
}
