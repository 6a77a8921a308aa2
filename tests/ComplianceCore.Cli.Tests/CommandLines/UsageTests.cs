using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class UsageTests
{
    private const string DraftOptions = "Dùng được: --out, --force, --lang, --help. [CC4002]";
    private const string Scenarios = "Tùy chọn --scenarios";
    private const string Quotes = "Đường dẫn có dấu cách thì đặt trong ngoặc kép. [CC4003]";

    public static TheoryData<string, string> FaultyLines => new()
    {
        { "drat case", "Không có lệnh 'drat'. Các lệnh: draft, check, check-rules. [CC4001]" },
        { "--force draft case --out out", $"Không có tùy chọn '--force' ở đây. {DraftOptions}" },
        { "draft case --ot out", $"Không có tùy chọn '--ot' ở đây. {DraftOptions}" },
        { "draft --ot case", $"Không có tùy chọn '--ot' ở đây. {DraftOptions}" },
        { "check --version", "Không có tùy chọn '--version' ở đây. Dùng được: --lang, --help. [CC4002]" },
        { "check case other", $"Thừa 'other': lệnh check chỉ nhận một hồ sơ. {Quotes}" },
        { "check", "Lệnh check cần thư mục hồ sơ, ví dụ: compliance check ho-so/quy-1. [CC4004]" },
        {
            "check-rules",
            "Lệnh check-rules cần tệp bộ quy tắc, ví dụ: compliance check-rules ho-so/quy-1/rules.json. [CC4004]"
        },
        { "check-rules a b", $"Thừa 'b': lệnh check-rules chỉ nhận một tệp bộ quy tắc. {Quotes}" },
        { "check-rules a --scenarios", $"{Scenarios} chưa có giá trị. Hãy viết giá trị ngay sau nó. [CC4006]" },
        { "draft case", "Lệnh draft cần tùy chọn --out, ví dụ: --out ket-qua. [CC4005]" },
        { "draft case --out --force", "Tùy chọn --out chưa có giá trị. Hãy viết giá trị ngay sau nó. [CC4006]" },
        { "check case --lang", "Tùy chọn --lang chưa có giá trị. Hãy viết giá trị ngay sau nó. [CC4006]" },
        { "draft case --out a --out b", "Tùy chọn --out viết hai lần. Hãy giữ lại một. [CC4007]" },
        { "draft case --out a --force --force", "Tùy chọn --force viết hai lần. Hãy giữ lại một. [CC4007]" },
        { "check case --lang fr", "Không có ngôn ngữ 'fr'. Chọn một trong: vi, en. [CC4008]" },
    };

    [Theory]
    [MemberData(nameof(FaultyLines))]
    public async Task A_faulty_command_line_is_told_in_our_own_words(string line, string fault)
    {
        var run = await ToolRun.Of(line.Split(' '));

        run.ExitCode.Should().Be(ExitCode.BadUsage);
        run.Output.Should().BeEmpty();
        run.Error.Split('\n')[0].Should().Be(fault);
        run.Error.Should().Contain("Có 1 lỗi. Xem cách dùng: compliance ").And.EndWith("--help\n");
    }

    [Fact]
    public async Task Every_fault_of_a_command_line_is_told_at_once()
    {
        var run = await ToolRun.Of("draft", "a", "b", "--lang", "en", "--force", "--force", "--out", "");

        run.ExitCode.Should().Be(ExitCode.BadUsage);
        run.Error.Should().Be(
            "'b' is one too many: the command draft takes one case. Put a path with spaces in quotes. [CC4003]\n"
            + "The option --out has no value. Write it right after the option. [CC4006]\n"
            + "The option --force is written twice. Keep one. [CC4007]\n"
            + "3 errors. See how it is used: compliance draft --help --lang en\n");
    }

    [Fact]
    public async Task A_case_whose_name_begins_with_a_hyphen_stands_after_two_hyphens()
    {
        var run = await ToolRun.Of("check", "--", "-nowhere");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("Không có thư mục '-nowhere'");
    }

    [Fact]
    public async Task A_name_that_begins_with_an_at_sign_is_a_name_and_no_file_of_arguments()
    {
        var run = await ToolRun.Of("check", "@nowhere");

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain("Không có thư mục '@nowhere'");
    }

    [Theory]
    [InlineData("vi", "root", "--help")]
    [InlineData("en", "root", "--help")]
    [InlineData("vi", "draft", "draft", "-h")]
    [InlineData("en", "draft", "draft", "-h")]
    [InlineData("vi", "check", "check", "-?")]
    [InlineData("en", "check", "check", "-?")]
    [InlineData("vi", "check-rules", "check-rules", "-?")]
    [InlineData("en", "check-rules", "check-rules", "-?")]
    public async Task The_help_reads_as_approved(string language, string name, params string[] arguments)
    {
        var run = await ToolRun.Of([.. arguments, "--lang", language]);

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Error.Should().BeEmpty();
        Approved.Matches<UsageTests>($"help-{name}.{language}.txt", run.Output);
    }

    [Fact]
    public async Task A_call_without_command_shows_the_help_as_an_error()
    {
        var bare = await ToolRun.Of();
        var asked = await ToolRun.Of("--help");

        bare.ExitCode.Should().Be(ExitCode.BadUsage);
        bare.Output.Should().BeEmpty();
        bare.Error.Should().Be(asked.Output);
    }

    [Fact]
    public async Task The_version_is_a_number_alone()
    {
        var run = await ToolRun.Of("--version");

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().MatchRegex(@"^\d+\.\d+\.\d+\n$");
    }
}
