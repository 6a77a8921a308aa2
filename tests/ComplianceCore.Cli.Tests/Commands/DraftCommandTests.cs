using System.Security.Cryptography;
using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class DraftCommandTests : IDisposable
{
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
        var run = await Draft("--lang", language);

        run.ExitCode.Should().Be(ExitCode.Fine);
        Approved.Matches<DraftCommandTests>($"summary.{language}.txt", WithoutFolder(run.Output));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_summary_of_a_case_with_missing_figures_reads_as_approved(string language)
    {
        _case.Replace("figures.csv", "YC.KTHT,signed,0", "YC.KTHT,signed,");
        _case.Replace("case.json", "\"asOf\": \"2021-03-31\"", "\"asOf\": \"2021-03-30\"");

        var run = await Draft("--lang", language);

        Approved.Matches<DraftCommandTests>($"missing-figures.{language}.txt", WithoutFolder(run.Output));
    }

    [Fact]
    public async Task A_draft_writes_its_files_and_those_of_its_case_into_a_folder_that_it_creates()
    {
        var run = await ToolRun.Of("draft", _case.Path, "--out", _folder.PathOf("out/yen-chau/"));

        run.ExitCode.Should().Be(ExitCode.Fine);
        _folder.Names().Should().Equal(
            "out",
            "out/yen-chau",
            "out/yen-chau/case",
            "out/yen-chau/case/case.json",
            "out/yen-chau/case/dispatch.json",
            "out/yen-chau/case/figures.csv",
            "out/yen-chau/case/rules.json",
            "out/yen-chau/case/template.sbn",
            "out/yen-chau/case/unit-kinds.json",
            "out/yen-chau/case/units.csv",
            "out/yen-chau/dispatch.docx",
            "out/yen-chau/dispatch.html",
            "out/yen-chau/dispatch.md",
            "out/yen-chau/dispatch.txt",
            "out/yen-chau/receipt.json",
            "out/yen-chau/report.json");
    }

    [Fact]
    public async Task The_second_draft_touches_no_file()
    {
        await Draft();
        var dayLongAgo = new DateTime(2021, 3, 31, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.PathOf("dispatch.txt"), dayLongAgo);

        var run = await Draft();

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().Contain("dispatch.txt").And.Contain("không đổi").And.NotContain("ghi mới");
        File.GetLastWriteTimeUtc(_folder.PathOf("dispatch.txt")).Should().Be(dayLongAgo);
    }

    [Fact]
    public async Task The_receipt_vouches_for_the_other_files()
    {
        await Draft();

        var receipt = await File.ReadAllTextAsync(_folder.PathOf("receipt.json"));

        receipt.Should().Contain("dispatch.md").And.Contain("dispatch.txt").And.Contain("report.json");
        receipt.Should().Contain(await Digest("dispatch.txt")).And.Contain(await Digest("case/figures.csv"));
    }

    [Fact]
    public async Task Names_are_shown_as_they_stand_whatever_a_terminal_reads_into_them()
    {
        _case.Replace("units.csv", "Kinh tế và Hạ tầng", "[red]Kinh tế[/] [x]");

        var piped = await Draft();
        var shown = await ToolRun.OnTerminal(100, "draft", _case.Path, "--out", _folder.Location);

        piped.Output.Should().Contain("- Phòng [red]Kinh tế[/] [x]");
        shown.Output.Should().Contain("- Phòng [red]Kinh tế[/] [x]");
    }

    [Fact]
    public async Task A_control_character_in_a_value_is_refused_and_not_printed()
    {
        _case.Replace("case.json", "Ký số văn bản", "Ký số\\u001b[31m văn bản");

        var run = await Draft();

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("[CC1013]").And.NotContain("\u001b");
    }

    [Fact]
    public async Task A_terminal_shows_lines_around_tables_and_breaks_at_its_width()
    {
        var run = await ToolRun.OnTerminal(80, "draft", _case.Path, "--out", _folder.Location);

        run.Output.Should().Contain("\u001b[").And.Contain("╭──").And.Contain("phòng HĐND - UBND huyện");
        run.Output.Should().NotContain("qua Văn phòng HĐND");
    }

    [Fact]
    public async Task A_stopped_draft_writes_nothing()
    {
        var run = await ToolRun.Cancelled("draft", _case.Path, "--out", _folder.PathOf("out"));

        run.ExitCode.Should().Be(ExitCode.Cancelled);
        run.Error.Should().Be("Đã dừng theo yêu cầu. Không ghi tệp nào.\n");
        _folder.Names().Should().BeEmpty();
    }

    [Theory]
    [InlineData("/.")]
    [InlineData("/history")]
    [InlineData("/history/out")]
    public async Task The_folder_of_the_case_and_its_history_take_no_outputs(string end)
    {
        var run = await ToolRun.Of(["draft", _case.Path, "--out", _case.Path + end]);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("[CC4105]");
        File.Exists(_case.PathOf("receipt.json")).Should().BeFalse();
    }

    [Fact]
    public async Task A_case_takes_a_draft_into_a_folder_of_its_own()
    {
        var run = await ToolRun.Of("draft", _case.Path, "--out", _case.PathOf("out"));

        run.ExitCode.Should().Be(ExitCode.Fine);
        File.Exists(_case.PathOf("out/case/units.csv")).Should().BeTrue();
    }

    [Fact]
    public async Task A_case_that_stands_where_its_copies_go_takes_no_outputs()
    {
        await Draft();

        var run = await ToolRun.Of("draft", _folder.PathOf("case"), "--out", _folder.Location, "--force");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("[CC4106]").And.Contain("case/case.json, case/dispatch.json");
    }

    [Fact]
    public async Task An_output_never_takes_the_place_of_an_input()
    {
        Directory.CreateDirectory(_case.PathOf("tables"));
        File.Move(_case.PathOf("units.csv"), _case.PathOf("tables/report.json"));
        _case.Replace("case.json", "units.csv", "tables/report.json");

        var run = await ToolRun.Of("draft", _case.Path, "--out", _case.PathOf("tables"), "--force");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("các tệp của hồ sơ: report.json.").And.Contain("[CC4106]");
        (await File.ReadAllTextAsync(_case.PathOf("tables/report.json"))).Should().StartWith("code,");
    }

    [Fact]
    public async Task A_file_among_the_copies_that_the_case_does_not_have_is_named_and_left_alone()
    {
        await Draft();
        Directory.CreateDirectory(_folder.PathOf("case/history"));
        await File.WriteAllTextAsync(_folder.PathOf("case/history/2020.json"), "{}");

        var run = await Draft("--force");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("không thuộc hồ sơ: case/history/2020.json.").And.Contain("[CC4107]");
        File.Exists(_folder.PathOf("case/history/2020.json")).Should().BeTrue();
    }

    private Task<ToolRun> Draft(params string[] more) =>
        ToolRun.Of(["draft", _case.Path, "--out", _folder.Location, .. more]);

    private string WithoutFolder(string output) =>
        output.Replace(_folder.Location, "OUT", StringComparison.Ordinal);

    private async Task<string> Digest(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(_folder.PathOf(name))));
}
