using NodaTime;

namespace ComplianceCore.Events.Tests;

/// <summary>A log, and what is asked of it.</summary>
internal sealed record LogCase
{
    private static readonly LocalDate _epoch = new(1970, 1, 1);

    /// <summary>The rows of all files.</summary>
    public required IReadOnlyList<LogRow> Rows { get; init; }

    /// <summary>The codes of the directory.</summary>
    public required IReadOnlyList<string> UnitCodes { get; init; }

    /// <summary>The periods, by their first days.</summary>
    public required IReadOnlyList<ReportingPeriod> Periods { get; init; }

    /// <summary>Whether periods in which nothing is counted are named too.</summary>
    public required bool NamesEveryPeriod { get; init; }

    /// <summary>The day of the figures.</summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>What is counted.</summary>
    public required CountBasis Basis { get; init; }

    /// <summary>The first second of a day.</summary>
    public static long StartOf(LocalDate day) => Period.DaysBetween(_epoch, day) * (long)NodaConstants.SecondsPerDay;

    /// <summary>The day of a moment.</summary>
    public static LocalDate DayOf(long moment) => _epoch.PlusDays((int)(moment / NodaConstants.SecondsPerDay));

    /// <summary>The period of a moment; null outside the calendar.</summary>
    public ReportingPeriod? PeriodOf(long moment) =>
        Periods.SingleOrDefault(period => period.FirstDay <= DayOf(moment) && DayOf(moment) <= period.LastDay);
}
