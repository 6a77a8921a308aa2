using System.Text.Json;
using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class CheckLayoutCommandTests : IDisposable
{
    private static readonly string _case = RepositoryRoot.PathOf("samples", "cases", "yen-chau-2021-q1");

    private static readonly string _typed = RepositoryRoot.PathOf(
        "tests", "ComplianceCore.Documents.Tests", "Checking", "Typed", "through-libreoffice.docx");

    private readonly CaseFolderCopy _folder = CaseFolderCopy.Empty();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_file_that_departs_reads_as_approved_and_ends_with_no(string language)
    {
        var run = await ToolRun.Of("check-layout", _typed, "--lang", language);

        run.ExitCode.Should().Be(ExitCode.Negative);
        run.Error.Should().BeEmpty();
        Approved.Matches<CheckLayoutCommandTests>($"departs.{language}.txt", run.Output);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_draft_reads_as_approved_with_the_departures_that_its_case_accepts(string language)
    {
        var run = await ToolRun.Of("check-layout", await Drafted(), "--case", _case, "--lang", language);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Error.Should().BeEmpty();
        Approved.Matches<CheckLayoutCommandTests>($"accepted.{language}.txt", run.Output);
    }

    [Fact]
    public async Task Without_its_case_the_same_draft_departs()
    {
        var run = await ToolRun.Of("check-layout", await Drafted(), "--profile", "nd30-2020");

        run.ExitCode.Should().Be(ExitCode.Negative);
        run.Output.Should().Contain("annex_label_missing").And.Contain("annex_reference_form");
    }

    [Fact]
    public async Task A_program_reads_the_report_as_JSON_and_nothing_else()
    {
        var run = await ToolRun.Of("check-layout", _typed, "--format", "json");

        run.ExitCode.Should().Be(ExitCode.Negative);
        run.Error.Should().BeEmpty();
        run.Output.Should().BeEmpty();
        using var report = JsonDocument.Parse(run.Data);
        report.RootElement.GetProperty("conforms").GetBoolean().Should().BeFalse();
        report.RootElement.GetProperty("departures").GetArrayLength().Should().Be(7);
    }

    [Fact]
    public async Task A_file_that_is_no_Word_file_is_refused_with_its_cure()
    {
        var file = _folder.Write("figures.docx", "unit,indicator,value").PathOf("figures.docx");

        var run = await ToolRun.Of("check-layout", file, "--lang", "en");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("figures.docx: This file is no Word document (.docx).").And.Contain("[CC2602]");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var run = await ToolRun.Of("check-layout", _folder.PathOf("gone.docx"), "--lang", "en");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().StartWith("There is no file 'gone.docx'.").And.Contain("[CC2611]");
    }

    [Fact]
    public async Task A_profile_that_nobody_knows_is_bad_usage()
    {
        var run = await ToolRun.Of("check-layout", _typed, "--profile", "nd30", "--lang", "en");

        run.ExitCode.Should().Be(ExitCode.BadUsage);
        run.Error.Should().Contain("'nd30'").And.Contain("nd30-2020").And.Contain("[CC4031]");
    }

    private async Task<string> Drafted()
    {
        var run = await ToolRun.Of("draft", _case, "--out", _folder.PathOf("out"));
        run.ExitCode.Should().Be(ExitCode.Fine);
        return Path.Combine(_folder.PathOf("out"), "dispatch.docx");
    }
}
