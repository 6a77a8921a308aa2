using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class CheckRulesCommandTests : IDisposable
{
    private static readonly string _samples = RepositoryRoot.PathOf("samples", "scenarios");

    private readonly CaseFolderCopy _folder = CaseFolderCopy.Empty();

    public CheckRulesCommandTests()
    {
        foreach (var file in Directory.GetFiles(_samples))
        {
            File.Copy(file, _folder.PathOf(Path.GetFileName(file)));
        }
    }

    private string Rules => _folder.PathOf("rules.json");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Scenarios_that_come_out_as_expected_read_as_approved(string language)
    {
        var run = await ToolRun.Of("check-rules", Rules, "--scenarios", _folder.Path, "--lang", language);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Error.Should().BeEmpty();
        Approved.Matches<CheckRulesCommandTests>($"fine.{language}.txt", run.Output);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Scenarios_that_fail_read_as_approved_and_end_with_no(string language)
    {
        _folder.Replace("rules.json", "\"dueDaysAfterPeriod\": 5", "\"dueDaysAfterPeriod\": 4");
        _folder.Replace("target-overdue.json", "\"overdue\": 51 ", "\"overdue\": 1001 ");
        _folder
            .Delete("accountability.json")
            .Delete("low-volume.json")
            .Delete("target-sending.json")
            .Delete("target-signing.json")
            .Delete("zero-activity.json");

        var run = await ToolRun.Of("check-rules", Rules, "--scenarios", _folder.Path, "--lang", language);

        run.ExitCode.Should().Be(ExitCode.Negative);
        run.Error.Should().BeEmpty();
        Approved.Matches<CheckRulesCommandTests>($"failing.{language}.txt", run.Output);
    }

    [Fact]
    public async Task Without_scenarios_the_rules_are_reviewed()
    {
        _folder.Replace("rules.json", "\"consequence\": \"reprimand\"", "\"consequence\": \"reminder\"");

        var run = await ToolRun.Of("check-rules", Rules);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().Contain("Rà soát bộ quy tắc: 3 nhận xét").And.Contain("[CC1423]").And.Contain("[CC1432]");
        run.Output.Should().NotContain("Tình huống");
    }

    [Fact]
    public async Task A_rule_set_without_remarks_is_said_to_have_none()
    {
        const string Tidy = """
            {
              "format": 1,
              "id": "tidy",
              "title": "Ký số",
              "instruments": [
                { "id": "qd1", "type": "Quyết định", "number": "1/QĐ", "signed": "2026-01-01", "issuer": "UBND xã" }
              ],
              "indicators": [{ "id": "signed", "name": "văn bản", "counted": "văn bản", "verb": "ký số" }],
              "rules": [
                {
                  "id": "no_signing", "kind": "zeroActivity", "title": "Không ký số", "indicator": "signed",
                  "from": "2026-01-01", "basis": { "instrument": "qd1", "provision": "Điều 1" }
                }
              ]
            }
            """;

        var run = await ToolRun.Of("check-rules", _folder.Write("rules.json", Tidy).PathOf("rules.json"));

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().Be(
            "Ký số\nBộ quy tắc có 1 quy tắc, 1 chỉ tiêu\n\nRà soát bộ quy tắc: không có nhận xét.\n");
    }

    [Fact]
    public async Task Faulty_rules_are_refused()
    {
        _folder.Replace("rules.json", "\"kind\": \"lowVolume\"", "\"kind\": \"lowVolum\"");

        var run = await ToolRun.Of("check-rules", Rules, "--scenarios", _folder.Path);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("[CC1103]").And.NotContain("[CC21");
    }

    [Fact]
    public async Task Faulty_scenarios_are_refused_with_every_fault()
    {
        _folder
            .Replace("low-volume.json", "\"sent\": 19 ", "\"set\": 19 ")
            .Replace("target-overdue.json", "\"overdue\": 51 ", "\"overdue\": -51 ");

        var run = await ToolRun.Of("check-rules", Rules, "--scenarios", _folder.Path);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("low-volume.json(7,").And.Contain("[CC2105]").And.Contain("[CC2041]");
    }

    [Fact]
    public async Task Rules_that_are_not_there_are_refused()
    {
        var run = await ToolRun.Of("check-rules", _folder.PathOf("nowhere.json"));

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("nowhere.json").And.Contain("[CC1001]");
    }

    [Fact]
    public async Task A_folder_without_scenarios_is_refused()
    {
        var run = await ToolRun.Of("check-rules", Rules, "--scenarios", _folder.PathOf("nowhere"));

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("Không có thư mục 'nowhere'").And.Contain("[CC2101]");
    }

    [Fact]
    public async Task A_stopped_check_says_so()
    {
        var run = await ToolRun.Cancelled("check-rules", Rules, "--scenarios", _folder.Path);

        run.ExitCode.Should().Be(ExitCode.Cancelled);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Outcomes_are_words_and_not_colours_alone()
    {
        var run = await ToolRun.OnTerminal(240, "check-rules", Rules, "--scenarios", _folder.Path);

        run.Output.Should().Contain("✓ đúng").And.Contain("╭──");
    }
}
