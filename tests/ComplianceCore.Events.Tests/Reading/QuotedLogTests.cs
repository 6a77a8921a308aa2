using System.Globalization;
using System.Text;

namespace ComplianceCore.Events.Tests;

/// <summary>Logs that write every field in quotes, as many exports do.</summary>
public sealed class QuotedLogTests
{
    private const int Rows = 3000;

    private static readonly string[] _kinds = ["issued", "signed", "sent", "received", "recalled", "phát hành"];

    public static TheoryData<string, string> Forms => new()
    {
        { ",", "\n" },
        { ";", "\r\n" },
        { "\t", "\n" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Quotes_around_every_field_change_nothing(string separator, string lineEnd) =>
        Count(separator, lineEnd, static (_, field) => $"\"{field}\"")
            .Should().Be(Count(separator, lineEnd, static (_, field) => field));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Quotes_around_some_fields_and_within_some_change_nothing(string separator, string lineEnd) =>
        Count(separator, lineEnd, static (row, field) => (row % 7) switch
        {
            0 => field,
            1 => $"\"{field}\" ",
            _ => $"\"{field}\"",
        })
            .Should().Be(Count(separator, lineEnd, static (_, field) => field));

    [Fact]
    public void A_line_of_a_fault_is_found_among_quotes()
    {
        var text = LogText.Of(
            "\"d1\",\"A\",\"sent\",\"2021-03-01\",\"normal\"", "\"d\"\"2\",A,sent,2021-03-01,normal", "\"x\"");

        LogText.Count(text).Examples.Select(issue => (issue.Code, issue.Place.Line)).Should().Equal(("CC5101", 4));
    }

    private static string Count(string separator, string lineEnd, Func<int, string, string> write)
    {
        var lines = Enumerable.Range(0, Rows)
            .Select(row => string.Join(separator, FieldsOf(row).Select(field => write(row, field))))
            .Prepend(string.Join(separator, "document_id", "unit_code", "kind", "occurred_at", "confidentiality"));
        var text = string.Concat(lines.Select(line => line + lineEnd));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return LogRun.FilesOf(EventAggregator
            .Of(LogText.Units, LogText.Months, EventCountOptions.Default with { ChunkSize = 10_000 })
            .Count(stream, "log.csv", CancellationToken.None));
    }

    private static string[] FieldsOf(int row) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"H38.14.0-2021-{row / 3:0000000}"),
        row % 11 == 0 ? "B" : "A",
        _kinds[row % _kinds.Length],
        string.Create(CultureInfo.InvariantCulture, $"2021-03-{1 + (row % 28):00}T16:30:{row % 60:00}"),
        row % 50 == 0 ? "secret" : "normal",
    ];
}
