using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Cli.Tests;

public sealed class AggregateCommandTests : IDisposable
{
    private readonly EventFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task A_count_reads_as_approved(string language)
    {
        var run = await _folder.Count(
            "log.csv", "--tallies", _folder.PathOf("t.json"), "--as-of", "2026-10-01", "--lang", language);

        run.ExitCode.Should().Be(ExitCode.Fine);
        Approved.Matches<AggregateCommandTests>(
            $"summary.{language}.txt", $"{WithoutOutputs(run.Output)}\n---\n{run.Error}");
    }

    [Fact]
    public async Task A_cache_changes_no_output_and_the_summary_tells_of_it()
    {
        string[] cached = ["--force", "--cache", _folder.PathOf("cache")];
        await _folder.Count("log.csv");
        var figures = _folder.Read("figures.csv");

        var (first, second) = (await _folder.Count("log.csv", cached), await _folder.Count("log.csv", cached));

        new[] { first.Output, second.Output }.Select(output => output.Split('\n')[2]).Should().Equal(
            "Các dòng đã được đọc và đưa vào bộ đệm.", "Các dòng được lấy từ bộ đệm.");
        _folder.Read("figures.csv").Should().Be(figures);
    }

    [Fact]
    public async Task The_figures_read_as_approved()
    {
        await _folder.Count("log.csv", "--calendar", "cutoff:18");

        Approved.Matches<AggregateCommandTests>("figures.csv", _folder.Read("figures.csv"));
    }

    [Fact]
    public async Task The_tallies_read_as_approved()
    {
        await _folder.Count("log.csv", "--tallies", _folder.PathOf("t.json"), "--as-of", "2026-10-01");

        Approved.Matches<AggregateCommandTests>("tallies.json", _folder.Read("t.json"));
    }

    [Fact]
    public async Task A_log_without_a_row_says_that_nothing_counts()
    {
        var run = await _folder.Write("log.csv", EventFolder.Header).Count("log.csv");

        run.ExitCode.Should().Be(ExitCode.Fine);
        run.Output.Should().StartWith(
            "Đã đọc 0 dòng; số dòng được tính: 0\nSố liệu của 2 đơn vị; không kỳ nào có sự kiện được tính\n");
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-08-17", "cutoff:18", "2026-07-19 VP issued 1")]
    [InlineData("2026-08-18", "cutoff:18", "2026-07-19 VP issued 1")]
    [InlineData("2026-08-19", "cutoff:18", "2026-08-19 VP issued 1")]
    [InlineData("2026-09-30", "quarters", "2026-07-01 VP issued 1")]
    [InlineData("2026-10-01", "quarters", "2026-10-01 VP issued 1")]
    [InlineData("2026-10-01", "months", "2026-10-01 VP issued 1")]
    public async Task A_calendar_of_words_has_the_windows_of_the_office(string day, string calendar, string figure)
    {
        await _folder.Write("log.csv", $"{EventFolder.Header}1,VP,issued,{day},normal\n")
            .Count("log.csv", "--calendar", calendar);

        _folder.Figures().Should().Equal(figure);
    }

    [Fact]
    public async Task A_calendar_of_periods_stands_in_a_file()
    {
        _folder.Write(
            "calendar.json",
            """
            {
              "format": 1,
              "periods": [
                { "label": "đợt 1", "first": "2026-08-01", "last": "2026-08-03" },
                { "month": "2026-09", "cutOff": 18 }
              ]
            }
            """);

        await _folder.Count("log.csv", "--calendar", _folder.PathOf("calendar.json"));

        _folder.Figures().Should().Equal(
            "2026-08-01 VP issued 1", "2026-08-01 VP signed 1", "2026-08-19 VP issued 1", "2026-08-19 KT issued 1");
    }

    [Fact]
    public async Task Rows_are_counted_where_they_are_asked_for()
    {
        var run = await _folder
            .Write("log.csv", EventFolder.Header + string.Concat(Enumerable.Repeat("1,VP,sent,2026-08-03,normal\n", 3)))
            .Count("log.csv", "--count", "events");

        _folder.Figures().Should().Equal("2026-08-01 VP sent 3");
        run.Output.Should().Contain("Số liệu là số dòng, không phải số văn bản.");
    }

    [Fact]
    public async Task Words_and_headers_are_given_their_meanings()
    {
        _folder.Write("log.csv", "Số;unit_code;kind;occurred_at;confidentiality\n1;VP;văn bản = đến;2026-08-03;\n");

        var run = await _folder.Count(
            "log.csv", "--word", "Văn bản = Đến=received", "--word", "=normal", "--column", "SỐ=document_id");

        run.Error.Should().BeEmpty();
        _folder.Figures().Should().Equal("2026-08-01 VP received 1");
    }

    [Fact]
    public async Task What_is_piped_in_is_called_stdin_and_counted_with_the_files()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(
            EventFolder.Header + "9,VP,issued,2026-08-03,normal\nhỏng\n"));

        var run = await ToolRun.Piping(
            input, CancellationToken.None, [.. _folder.Line("-"), _folder.PathOf("log.csv")]);

        run.Error.Should().StartWith("stdin(3): ").And.Contain("log.csv(7): ");
        _folder.Figures().Should().Contain("2026-08-01 VP issued 2");
    }

    [Fact]
    public async Task The_number_of_threads_changes_no_byte()
    {
        await _folder.Count("log.csv", "--threads", "1");

        var run = await _folder.Count("log.csv", "--threads", "256");

        run.Output.Should().Contain("không đổi");
    }

    [Fact]
    public async Task A_process_counts_what_is_piped_in()
    {
        var run = await ToolProcess.Piping(EventFolder.EverySort, _folder.Line("-", "--lang", "en"));

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("14 rows read, 7 counted\n");
        run.Error.Should().Contain("stdin(7): ");
    }

    [Theory]
    [InlineData("unit.csv", "log.csv", "months", "unit.csv", "CC1001")]
    [InlineData("log.csv", "log.csv", "months", "log.csv(1,1)", "CC2025")]
    [InlineData("units.csv", "nowhere.csv", "months", "nowhere.csv", "CC5001")]
    [InlineData("units.csv", "units.csv", "months", "units.csv(1)", "CC5005")]
    [InlineData("units.csv", "log.csv", "month", "'month'", "CC4052")]
    [InlineData("units.csv", "log.csv", "nowhere.json", "nowhere.json", "CC1001")]
    [InlineData("units.csv", "log.csv", "units.csv", "units.csv(1,1)", "CC1003")]
    public async Task Faulty_input_is_refused_with_its_place(
        string units,
        string log,
        string calendar,
        string place,
        string code)
    {
        var run = await ToolRun.Of(
            "aggregate", _folder.PathOf(log), "--units", _folder.PathOf(units), "--out", _folder.PathOf("f.csv"),
            "--calendar", calendar.Contains('.', StringComparison.Ordinal) ? _folder.PathOf(calendar) : calendar);

        run.ExitCode.Should().Be(ExitCode.BadInput);
        run.Error.Should().Contain(place).And.Contain($"[{code}]").And.EndWith("Không ghi tệp nào.\n");
        _folder.Names.Should().Equal("log.csv", "units.csv");
    }

    [Fact]
    public async Task Every_fault_of_the_input_is_told_at_once()
    {
        var run = await ToolRun.Of(
            "aggregate", _folder.PathOf("x*.csv"), "--units", _folder.PathOf("x.csv"), "--calendar", "week",
            "--out", _folder.PathOf("x.csv"), "--lang", "en");

        run.Error.Should().Contain("[CC4051]").And.Contain("[CC1001]").And.Contain("[CC4052]").And.Contain("[CC4109]")
            .And.EndWith("4 errors. Nothing was written.\n");
    }

    // The last section names the files by their paths, which differ from machine to machine.
    private static string WithoutOutputs(string shown) => string.Join("\n\n", shown.Split("\n\n")[..^1]);
}
