using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class LogCaseTests : IDisposable
{
    private readonly CaseFolderCopy _case = CaseFolderCopy.Of("yen-chau-2021-q1")
        .Replace("case.json", "\"figures\": \"figures.csv\"", "\"events\": \"events.csv\"")
        .Delete("figures.csv")
        .Write("events.csv", $"{EventFolder.Header}1/NV,YC.NV,issued,2021-02-03,normal\nhỏng\n");

    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _case.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("check")]
    [InlineData("evaluate")]
    [InlineData("close")]
    public async Task Rows_that_do_not_count_are_warned_of(string command)
    {
        var run = await ToolRun.Of(command, _case.Path);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should()
            .Contain("events.csv: Số dòng nhật ký không được tính vì không đọc được: 1. [CC2058]\n")
            .And.Contain("events.csv(3): Dòng có 1 trường");
    }

    [Fact]
    public async Task The_report_has_the_warnings_too()
    {
        var run = await ToolRun.Of("evaluate", _case.Path, "--format", "json");

        System.Text.Encoding.UTF8.GetString(run.Data).Should().Contain("\"code\": \"CC2058\"")
            .And.Contain("\"code\": \"CC5101\"");
        run.Error.Should().Contain("[CC2058]");
    }

    [Fact]
    public async Task A_draft_from_a_log_is_verified()
    {
        var draft = await ToolRun.Of("draft", _case.Path, "--out", _folder.Location);
        var verify = await ToolRun.Of("verify", _folder.Location);

        (draft.ExitCode, verify.ExitCode).Should().Be((ExitCode.Fine, ExitCode.Fine));
        _folder.Names().Should().Contain("case/events.csv");
    }

    [Fact]
    public async Task A_log_that_cannot_be_counted_is_a_fault_of_the_case()
    {
        _case.Write("events.csv", "unit_code\n");

        var run = await ToolRun.Of("check", _case.Path);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().StartWith("events.csv(1): ").And.Contain("[CC5005]");
    }

    [Fact]
    public async Task The_next_case_asks_for_the_log_of_its_period()
    {
        var next = _folder.PathOf("q2");

        var made = await ToolRun.Of("new", next, "--from", _case.Path);
        var check = await ToolRun.Of("check", next);

        made.Output.Should().EndWith(
            $"Hãy đặt nhật ký sự kiện của kỳ mới (events.csv) vào {next}, rồi chạy: compliance check {next}\n");
        check.ExitCode.Should().Be(ExitCode.BadInput);
        check.Error.Should().Contain("'events.csv'").And.Contain("[CC1001]");
    }
}
