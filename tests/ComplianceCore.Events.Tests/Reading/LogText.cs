using System.Text;
using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

/// <summary>Logs as text, of the units A, B and Nội.Vụ, counted by months.</summary>
internal static class LogText
{
    /// <summary>The first row of most logs; it has 55 bytes.</summary>
    public const string Header = "document_id,unit_code,kind,occurred_at,confidentiality\n";

    /// <summary>The directory.</summary>
    public static UnitDirectory Units { get; } = UnitDirectory.Of(
    [
        Given.Commune("Anh").Coded("A").Unit,
        Given.Commune("Ba").Coded("B").Unit,
        Given.Office("Nội vụ").Coded("Nội.Vụ").Unit,
    ]);

    /// <summary>The calendar.</summary>
    public static EventCalendar Months { get; } = EventCalendar.Months(ReportingCalendar.Civil);

    /// <summary>A log of some rows under the usual header.</summary>
    public static byte[] Of(params string[] rows) => Encoding.UTF8.GetBytes(Header + string.Join('\n', rows));

    /// <summary>A log of some rows, of which one is bytes.</summary>
    public static byte[] Of(string before, ReadOnlySpan<byte> bytes, string behind) =>
        [.. Encoding.UTF8.GetBytes(Header + before), .. bytes, .. Encoding.UTF8.GetBytes(behind)];

    /// <summary>Counts a log.</summary>
    public static EventCount Count(byte[] log) => Count(log, EventCountOptions.Default);

    /// <summary>Counts a log in a manner.</summary>
    public static EventCount Count(byte[] log, EventCountOptions options)
    {
        using var stream = new MemoryStream(log);
        return Aggregator(options).Count(stream, "log.csv", CancellationToken.None);
    }

    /// <summary>What there is to say about rows of a log that do not count, a line each.</summary>
    public static IEnumerable<string> ToldOf(byte[] log) => Count(log).Examples.Select(issue => issue.ToString());

    /// <summary>Why a log is not counted, a line each.</summary>
    public static IEnumerable<string> Refusal(byte[] log)
    {
        var counting = () => Count(log);
        return counting.Should().Throw<EventLogException>().Which.Issues.Select(issue => issue.ToString());
    }

    /// <summary>The aggregator of these units and months.</summary>
    public static EventAggregator Aggregator(EventCountOptions options) => EventAggregator.Of(Units, Months, options);
}
