using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class ToolProcessTests : IDisposable
{
    private static readonly string[] _outputs =
        ["report.json", "dispatch.txt", "dispatch.md", "dispatch.docx", "dispatch.html", "receipt.json"];

    private readonly CaseFolderCopy _case = CaseFolderCopy.Of("yen-chau-2021-q1");
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _case.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_draft_ends_with_exit_code_0()
    {
        var run = await ToolProcess.Run("draft", _case.Path, "--out", _folder.Location);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("Ký số văn bản quý I/2021, huyện Yên Châu");
    }

    [Fact]
    public async Task A_program_reads_the_report_byte_for_byte_and_learns_of_breaches_by_exit_code_1()
    {
        await ToolProcess.Run("draft", _case.Path, "--out", _folder.Location);

        var run = await ToolProcess.Run(
            [("LC_ALL", "C")], "evaluate", _case.Path, "--format", "json", "--fail-on", "breach");

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        run.Output.Should().Be(await File.ReadAllTextAsync(_folder.PathOf("report.json")));
    }

    [Fact]
    public async Task A_faulty_case_ends_with_exit_code_2()
    {
        _case.Replace("figures.csv", "YC.KTHT,signed,0", "YC.KTHT,signed,39");

        var run = await ToolProcess.Run("check", _case.Path);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("[CC1209]");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_command_line_that_is_not_understood_ends_with_exit_code_3()
    {
        var run = await ToolProcess.Run("drat", _case.Path);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("Không có lệnh 'drat'");
    }

    [Fact]
    public async Task Culture_and_time_zone_of_the_machine_change_no_byte()
    {
        string[] cultures = ["vi_VN.UTF-8", "en_US.UTF-8", "tr_TR.UTF-8"];
        string[] zones = ["Asia/Ho_Chi_Minh", "America/St_Johns"];
        var machines = cultures.SelectMany(culture => zones.Select(zone => (culture, zone)));

        var drafts = new List<string>();
        foreach (var (culture, zone) in machines)
        {
            drafts.Add(await Draft(culture, zone));
        }

        drafts.Should().HaveCount(6);
        drafts.Distinct(StringComparer.Ordinal).Should().ContainSingle();
    }

    private async Task<string> Draft(string culture, string zone)
    {
        var folder = _folder.PathOf(Path.Combine(culture, zone));
        var run = await ToolProcess.Run(
            [("LANG", culture), ("LC_ALL", culture), ("TZ", zone)], "draft", _case.Path, "--out", folder);

        run.ExitCode.Should().Be(0, run.Error);
        var shown = run.Output.Replace(folder, "OUT", StringComparison.Ordinal);
        return string.Join('\f', _outputs.Select(name => Text(folder, name)).Append(shown));
    }

    // Latin-1 has a character for each byte, so that not one of them is lost.
    private static string Text(string folder, string name) =>
        Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(folder, name)));
}
