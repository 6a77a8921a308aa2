using NodaTime;
using NodaTime.Text;

namespace ComplianceCore.Events.Tests;

/// <summary>A log of a few rows, such as <c>621/UBND,A,issued,2021-03-31,normal</c>, of the units A and B.</summary>
internal sealed record GivenLog
{
    private static readonly LocalDateTimePattern _moment =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    private GivenLog(IReadOnlyList<string> rows)
    {
        Rows = rows;
    }

    /// <summary>A log, counted by months.</summary>
    /// <param name="rows">The rows; the moment is a day, or a day and a time to the second.</param>
    public static GivenLog Of(params string[] rows) => new(rows);

    private IReadOnlyList<string> Rows { get; }

    private IReadOnlyList<ReportingPeriod>? Periods { get; init; }

    private EventCountOptions Options { get; init; } = EventCountOptions.Default with { Threads = 1 };

    /// <summary>The log with the figures taken at the end of a day.</summary>
    public GivenLog AsOf(int year, int month, int day) =>
        this with { Options = Options with { AsOf = new LocalDate(year, month, day) } };

    /// <summary>The log counted by some periods only.</summary>
    public GivenLog In(params ReportingPeriod[] periods) => this with { Periods = periods };

    /// <summary>The log with its rows counted instead of its documents.</summary>
    public GivenLog ByRows() => this with { Options = Options with { Basis = CountBasis.Rows } };

    /// <summary>The log counted with little memory, so that its rows go to a temporary file.</summary>
    public GivenLog Within(long memory) => this with { Options = Options with { Memory = memory } };

    /// <summary>Counts it, and makes sure that the oracles count the same.</summary>
    public CountSummary Count()
    {
        var calendar = Periods is null ? LogText.Months : EventCalendar.Of(Periods);
        using var stream = new MemoryStream(LogText.Of([.. Rows]));
        var count = CountSummary.Of(
            EventAggregator.Of(LogText.Units, calendar, Options).Count(stream, "log.csv", CancellationToken.None));

        var asked = new LogCase
        {
            Rows = [.. Rows.Select(Read)],
            UnitCodes = [.. LogText.Units.Units.Select(unit => unit.Code)],
            Periods = [.. (Periods ?? Months()).OrderBy(period => period.FirstDay)],
            NamesEveryPeriod = Periods is not null,
            AsOf = Options.AsOf,
            Basis = Options.Basis,
        };
        NaiveOracle.Count(asked).ToString().Should().Be(count.ToString());
        SqliteOracle.Count(asked).ToString().Should().Be(count.ToString());
        return count;
    }

    /// <summary>The months of the years that the examples are of.</summary>
    private static IEnumerable<ReportingPeriod> Months() =>
        from year in Enumerable.Range(2020, 3)
        from month in Enumerable.Range(1, 12)
        select ReportingPeriod.Month(year, month);

    private static LogRow Read(string row) =>
        row.Split(',') is [var document, var unit, var kind, var moment, var degree]
        && Enum.TryParse<EventKind>(kind, ignoreCase: true, out var known)
        && _moment.Parse(moment.Contains('T', StringComparison.Ordinal) ? moment : moment + "T00:00:00")
            .TryGetValue(default, out var time)
        ? new LogRow(
            document, unit, known, LogCase.StartOf(time.Date) + SecondOf(time), degree == "secret", IsBad: false)
        : LogRow.Bad(row.Split(',') is [_, ("A" or "B") and var named, _, _, _] ? named : null);

    private static long SecondOf(LocalDateTime time) => time.TimeOfDay.TickOfDay / NodaConstants.TicksPerSecond;
}
