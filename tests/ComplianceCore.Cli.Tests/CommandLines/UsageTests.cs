using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class UsageTests
{
    private const string Commands =
        "draft, check, evaluate, explain, verify, close, new, check-rules, check-layout, aggregate, import";

    private const string Count = "aggregate a.csv --units u.csv --calendar months --out f.csv";
    private const string Meanings = "issued, signed, sent, received, recalled, normal, secret";
    private const string Columns = "document_id, unit_code, kind, occurred_at, confidentiality";
    private const string Meaning = "Hãy viết từ hoặc tiêu đề, dấu bằng, rồi một trong";
    private const string Day = "Hãy viết năm-tháng-ngày, ví dụ 2021-04-05. [CC4022]";
    private const string Threads = "không phải là số luồng. Hãy viết một số từ 1 đến 256. [CC4023]";
    private const string Memory =
        "không phải là cỡ bộ nhớ. Hãy viết một số kèm KB, MB hoặc GB, ví dụ 128MB; ít nhất 1KB. [CC4026]";

    private const string CutOff =
        "không có ngày chốt đúng. Hãy viết cutoff: rồi một ngày từ 1 đến 28, ngày cuối của mỗi tháng báo cáo, ví dụ "
        + "cutoff:18. [CC4024]";

    private const string DraftOptions = "Dùng được: --out, --force, --lang, --help. [CC4002]";
    private const string EvaluateOptions = "Dùng được: --format, --fail-on, --lang, --help. [CC4002]";
    private const string Formats = "Chọn một trong: table, json, csv. [CC4031]";
    private const string Scenarios = "Tùy chọn --scenarios";
    private const string Quotes = "Đường dẫn có dấu cách thì đặt trong ngoặc kép. [CC4003]";

    private const string PeriodForms =
        "Hãy viết 2021-10 (tháng), 2021-Q2 (quý), 2021-H2 (6 tháng), 2021-9M (9 tháng), 2021 (năm) "
        + "hoặc \"tháng 11/2020=2020-10-19..2020-11-18\". [CC4021]";

    public static TheoryData<string, string> FaultyLines => new()
    {
        { "drat case", $"Không có lệnh 'drat'. Các lệnh: {Commands}. [CC4001]" },
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
        {
            "check-layout",
            "Lệnh check-layout cần một tệp Word, ví dụ: compliance check-layout out/dispatch.docx. [CC4004]"
        },
        { "check-layout a b", $"Thừa 'b': lệnh check-layout chỉ nhận một tệp Word. {Quotes}" },
        { "check-rules a b", $"Thừa 'b': lệnh check-rules chỉ nhận một tệp bộ quy tắc. {Quotes}" },
        { "check-rules a --scenarios", $"{Scenarios} chưa có giá trị. Hãy viết giá trị ngay sau nó. [CC4006]" },
        { "draft case", "Lệnh draft cần tùy chọn --out, ví dụ: --out ket-qua. [CC4005]" },
        { "new next", "Lệnh new cần tùy chọn --from, ví dụ: --from ho-so/quy-1. [CC4005]" },
        { "new --from case", "Lệnh new cần thư mục của hồ sơ mới, ví dụ: compliance new ho-so/quy-2. [CC4004]" },
        { "new a b --from case", $"Thừa 'b': lệnh new chỉ nhận một thư mục. {Quotes}" },
        { "new next --from case --period 2021-Q5", $"'2021-Q5' không phải là kỳ. {PeriodForms}" },
        { "new next --from c --period", "Tùy chọn --period chưa có giá trị. Hãy viết giá trị ngay sau nó. [CC4006]" },
        { "draft case --out --force", "Tùy chọn --out chưa có giá trị. Hãy viết giá trị ngay sau nó. [CC4006]" },
        { "check case --lang", "Tùy chọn --lang chưa có giá trị. Hãy viết giá trị ngay sau nó. [CC4006]" },
        { "draft case --out a --out b", "Tùy chọn --out viết hai lần. Hãy giữ lại một. [CC4007]" },
        { "draft case --out a --force --force", "Tùy chọn --force viết hai lần. Hãy giữ lại một. [CC4007]" },
        { "verify", "Lệnh verify cần thư mục kết quả của lệnh draft, ví dụ: compliance verify ket-qua. [CC4004]" },
        { "verify a b", $"Thừa 'b': lệnh verify chỉ nhận một thư mục kết quả. {Quotes}" },
        { "check case --lang fr", "Không có ngôn ngữ 'fr'. Chọn một trong: vi, en. [CC4008]" },
        { "evaluate case --formt csv", $"Không có tùy chọn '--formt' ở đây. {EvaluateOptions}" },
        { "evaluate case --format", "Tùy chọn --format chưa có giá trị. Hãy viết giá trị ngay sau nó. [CC4006]" },
        { "evaluate case --format csv --format json", "Tùy chọn --format viết hai lần. Hãy giữ lại một. [CC4007]" },
        { "evaluate case --format xml", $"Tùy chọn --format không nhận 'xml'. {Formats}" },
        { "evaluate case --format CSV", $"Tùy chọn --format không nhận 'CSV'. {Formats}" },
        { "evaluate case --fail-on", "Tùy chọn --fail-on chưa có giá trị. Hãy viết giá trị ngay sau nó. [CC4006]" },
        { "evaluate case --fail-on met", "Tùy chọn --fail-on không nhận 'met'. Chọn một trong: breach. [CC4031]" },
        { "explain case", "Lệnh explain cần tùy chọn --unit, ví dụ: --unit 04063. [CC4005]" },
        { "explain case --unit", "Tùy chọn --unit chưa có giá trị. Hãy viết giá trị ngay sau nó. [CC4006]" },
        { "explain case --unit a --unit b", "Tùy chọn --unit viết hai lần. Hãy giữ lại một. [CC4007]" },
        { "explain case --unit a --rule", "Tùy chọn --rule chưa có giá trị. Hãy viết giá trị ngay sau nó. [CC4006]" },
        { "explain --unit a", "Lệnh explain cần thư mục hồ sơ, ví dụ: compliance explain ho-so/quy-1. [CC4004]" },
        { "close case --force --force", "Tùy chọn --force viết hai lần. Hãy giữ lại một. [CC4007]" },
        {
            "aggregate --units u.csv --calendar months --out f.csv",
            "Lệnh aggregate cần ít nhất một tệp nhật ký, ví dụ: compliance aggregate nhat-ky/2021-*.csv. [CC4004]"
        },
        {
            "aggregate a.csv b.csv --units u.csv --calendar months",
            "Lệnh aggregate cần tùy chọn --out, ví dụ: --out figures.csv. [CC4005]"
        },
        {
            "aggregate a.csv --units u.csv --out f.csv",
            "Lệnh aggregate cần tùy chọn --calendar, ví dụ: --calendar months. [CC4005]"
        },
        {
            "aggregate a.csv --calendar months --out f.csv",
            "Lệnh aggregate cần tùy chọn --units, ví dụ: --units units.csv. [CC4005]"
        },
        {
            "aggregate a.csv --unit u.csv b.csv --calendar months --out f.csv",
            "Không có tùy chọn '--unit' ở đây. Dùng được: --units, --calendar, --out, --tallies, --as-of, --count, "
            + "--word, --column, --threads, --memory, --temp, --cache, --force, --lang, --help. [CC4002]"
        },
        { "aggregate a.csv --units u.csv --calendar cutoff:0 --out f.csv", $"Lịch 'cutoff:0' {CutOff}" },
        { "aggregate a.csv --units u.csv --calendar cutoff:29 --out f.csv", $"Lịch 'cutoff:29' {CutOff}" },
        { "aggregate a.csv --units u.csv --calendar cutoff: --out f.csv", $"Lịch 'cutoff:' {CutOff}" },
        { $"{Count} --as-of 5/4/2021", $"'5/4/2021' không phải là ngày. {Day}" },
        { $"{Count} --as-of 2021-02-29", $"'2021-02-29' không phải là ngày. {Day}" },
        { $"{Count} --threads 0", $"'0' {Threads}" },
        { $"{Count} --threads 257", $"'257' {Threads}" },
        { $"{Count} --threads +1", $"'+1' {Threads}" },
        { $"{Count} --memory 128", $"'128' {Memory}" },
        { $"{Count} --memory 1023B", $"'1023B' {Memory}" },
        { $"{Count} --memory 128TB", $"'128TB' {Memory}" },
        { $"{Count} --memory -1MB", $"'-1MB' {Memory}" },
        { $"{Count} --memory 9223372036854775807KB", $"'9223372036854775807KB' {Memory}" },
        { $"{Count} --count rows", "Tùy chọn --count không nhận 'rows'. Chọn một trong: documents, events. [CC4031]" },
        { $"{Count} --word đến", $"Tùy chọn --word không hiểu 'đến'. {Meaning}: {Meanings}. [CC4025]" },
        { $"{Count} --word đến=nhận", $"Tùy chọn --word không hiểu 'đến=nhận'. {Meaning}: {Meanings}. [CC4025]" },
        { $"{Count} --word đi=sent --word", "Tùy chọn --word chưa có giá trị. Hãy viết giá trị ngay sau nó. [CC4006]" },
        {
            $"{Count} --word đi=sent --word ĐI=received",
            "'ĐI' được khai báo hai nghĩa: 'sent' và 'received'; chữ hoa và chữ thường là như nhau. "
            + "Hãy giữ lại một. [CC2055]"
        },
        { $"{Count} --column =kind", $"Tùy chọn --column không hiểu '=kind'. {Meaning}: {Columns}. [CC4025]" },
        { $"{Count} --column loại=loại", $"Tùy chọn --column không hiểu 'loại=loại'. {Meaning}: {Columns}. [CC4025]" },
        { $"{Count} --out g.csv", "Tùy chọn --out viết hai lần. Hãy giữ lại một. [CC4007]" },
        { "close case other", $"Thừa 'other': lệnh close chỉ nhận một hồ sơ. {Quotes}" },
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
    [InlineData("vi", "verify", "verify", "-h")]
    [InlineData("en", "verify", "verify", "-h")]
    [InlineData("vi", "new", "new", "--help")]
    [InlineData("en", "new", "new", "--help")]
    [InlineData("vi", "evaluate", "evaluate", "--help")]
    [InlineData("en", "evaluate", "evaluate", "--help")]
    [InlineData("vi", "explain", "explain", "--help")]
    [InlineData("en", "explain", "explain", "--help")]
    [InlineData("vi", "close", "close", "--help")]
    [InlineData("en", "close", "close", "--help")]
    [InlineData("vi", "check-rules", "check-rules", "-?")]
    [InlineData("en", "check-rules", "check-rules", "-?")]
    [InlineData("vi", "check-layout", "check-layout", "-h")]
    [InlineData("en", "check-layout", "check-layout", "-h")]
    [InlineData("vi", "aggregate", "aggregate", "--help")]
    [InlineData("en", "aggregate", "aggregate", "--help")]
    [InlineData("vi", "import", "import", "--help")]
    [InlineData("en", "import", "import", "--help")]
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
