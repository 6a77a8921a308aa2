using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly CaseFolderCopy _district = CaseFolderCopy.Of("yen-chau-2021-q1");
    private readonly CaseFolderCopy _ward = CaseFolderCopy.OfTests("ComplianceCore.Cli", "ben-mo");
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _district.Dispose();
        _ward.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_findings_of_a_district_read_as_approved(string language)
    {
        var run = await ToolRun.Of("evaluate", _district.Path, "--lang", language);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Error.Should().BeEmpty();
        Approved.Matches<EvaluateCommandTests>($"district.{language}.txt", run.Output);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Counts_reports_and_notices_read_as_approved(string language)
    {
        var run = await ToolRun.Of("evaluate", _ward.Path, "--format", "table", "--lang", language);

        run.ExitCode.Should().Be(ExitCode.Fine);
        Approved.Matches<EvaluateCommandTests>($"ward.{language}.txt", run.Output);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_terminal_of_80_columns_without_colours_reads_as_approved(string language)
    {
        var run = await ToolRun.WithoutColours(80, "evaluate", _ward.Path, "--lang", language);

        run.Output.Should().NotContain("\u001b");
        Approved.Matches<EvaluateCommandTests>($"columns-80.{language}.txt", run.Output);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_terminal_of_100_columns_without_colours_reads_as_approved(string language)
    {
        var run = await ToolRun.WithoutColours(100, "evaluate", _ward.Path, "--lang", language);

        Approved.Matches<EvaluateCommandTests>($"columns-100.{language}.txt", run.Output);
    }

    [Fact]
    public async Task A_terminal_shows_breaches_in_colour()
    {
        var run = await ToolRun.OnTerminal(100, "evaluate", _ward.Path);

        run.Output.Should().MatchRegex("\u001b\\[[0-9;]+mChưa đạt\u001b\\[0m");
    }

    [Fact]
    public async Task The_case_has_to_load_and_its_template_need_not_write_a_body()
    {
        _district.Write("template.sbn", "Không có dấu kết thúc\n");

        var run = await ToolRun.Of("evaluate", _district.Path);

        run.ExitCode.Should().Be(ExitCode.Fine);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task A_faulty_case_is_refused_in_every_format(string format)
    {
        _district.Replace("figures.csv", "YC.KTHT,signed,0", "YC.KTHT,signed,39");

        var run = await ToolRun.Of("evaluate", _district.Path, "--format", format, "--fail-on", "breach");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Output.Should().BeEmpty();
        run.Data.Should().BeEmpty();
        run.Error.Should().Contain("[CC1209]");
    }

    [Fact]
    public async Task Json_is_the_report_that_a_draft_writes_byte_for_byte()
    {
        await ToolRun.Of("draft", _ward.Path, "--out", _folder.Location);

        var run = await ToolRun.Of("evaluate", _ward.Path, "--format", "json");

        run.Output.Should().BeEmpty();
        run.Data.Should().Equal(await File.ReadAllBytesAsync(_folder.PathOf("report.json")));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task Warnings_stand_beside_data_and_not_in_it(string format)
    {
        var run = await ToolRun.Of("evaluate", _ward.Path, "--format", format, "--lang", "en");

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be(
            "Trung tâm Phục vụ hành chính công (BM.HCC) did not report documents sent over the axis ('sent'), "
            + "which rule 'low_sent' reads; nothing is concluded. Add the figure, or leave it blank if there is none. "
            + "[CC1211]\n");
    }

    [Theory]
    [InlineData("table", 1)]
    [InlineData("json", 1)]
    [InlineData("csv", 1)]
    public async Task A_breach_fails_the_call_that_asks_for_it(string format, int exitCode)
    {
        var asked = await ToolRun.Of("evaluate", _ward.Path, "--format", format, "--fail-on", "breach");
        var notAsked = await ToolRun.Of("evaluate", _ward.Path, "--format", format);

        asked.ExitCode.Should().Be(exitCode);
        asked.Should().BeEquivalentTo(notAsked, outcome => outcome.Excluding(run => run.ExitCode));
        notAsked.ExitCode.Should().Be(ExitCode.Fine);
    }

    [Fact]
    public async Task What_is_not_concluded_is_no_breach()
    {
        _ward.Replace("figures.csv", "BM.VHXH,sent,5", "BM.VHXH,sent,20").Replace(
            "case.json", "\"asOf\": \"2026-11-24\"", "\"asOf\": \"2026-11-22\"").Write(
            "reports.csv", "unit,duty,received\n");

        var run = await ToolRun.Of("evaluate", _ward.Path, "--fail-on", "breach");

        run.Output.Should().Contain("Chưa kết luận");
        run.ExitCode.Should().Be(ExitCode.Fine);
    }

    [Fact]
    public async Task A_draft_too_looks_back_on_the_records_of_the_office()
    {
        await ToolRun.Of("draft", _ward.Path, "--out", _folder.Location);

        var report = await File.ReadAllTextAsync(_folder.PathOf("report.json"));

        report.Should().Contain("\"noticedLast\": \"2026-09-18\"").And.Contain("\"received\": \"2026-11-23\"");
    }

    [Fact]
    public async Task A_stopped_evaluation_shows_nothing()
    {
        var run = await ToolRun.Cancelled("evaluate", _ward.Path, "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Cancelled);
        run.Data.Should().BeEmpty();
    }
}
