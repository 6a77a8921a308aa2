using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>A generated event log in memory, and its units.</summary>
internal sealed record GeneratedLog(byte[] Csv, UnitDirectory Units)
{
    /// <summary>Generates a log.</summary>
    public static GeneratedLog Of(EventLogShape shape)
    {
        var generator = new EventLogGenerator(shape);
        using var stream = new MemoryStream();
        generator.Write(stream);
        return new GeneratedLog(stream.ToArray(), UnitCodes.DirectoryOf(generator.Units.Codes));
    }

    /// <summary>Generates a million rows of the usual shape.</summary>
    public static GeneratedLog OfOneMillion() => Of(new EventLogShape { Rows = 1_000_000 });

    /// <summary>
    /// Generates a small log with all that counts must get right: recalls, documents issued twice, rows that come weeks
    /// late, units that the directory does not have.
    /// </summary>
    public static GeneratedLog OfHardCases()
    {
        var log = Of(new EventLogShape { Rows = 20_000, Recalls = 30, Reissues = 40, DisorderDays = 20 });
        return log with { Units = UnitDirectory.Of(log.Units.Units.Take(LoggedUnits.Count - 100)) };
    }

    /// <summary>The codes of the units.</summary>
    public IEnumerable<string> Codes => Units.Units.Select(unit => unit.Code);

    /// <summary>Counts the log.</summary>
    public EventCount Count(int threads) =>
        Aggregator(threads).Count(Open(), "log.csv", CancellationToken.None);

    /// <summary>What counts documents of the log by months.</summary>
    public EventAggregator Aggregator(int threads) => EventAggregator.Of(
        Units,
        EventCalendar.Months(ReportingCalendar.Civil),
        new EventCountOptions { Threads = threads });

    /// <summary>The rows of the log as lines of text.</summary>
    public IEnumerable<LogLine> Lines() => LogLine.Read(Open());

    /// <summary>The log as a stream.</summary>
    public Stream Open() => new MemoryStream(Csv);
}
