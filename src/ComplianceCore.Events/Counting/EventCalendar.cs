namespace ComplianceCore.Events;

/// <summary>The periods that events are counted by, of which no two share a day.</summary>
/// <remarks>Days lie from 1970-01-01 to 2105-12-31, which is what a moment can be.</remarks>
public sealed class EventCalendar
{
    internal const int FirstYear = 1970;
    internal const int LastYear = 2105;

    private EventCalendar(IReadOnlyList<ReportingPeriod> periods, bool isOpen)
    {
        Periods = periods;
        IsOpen = isOpen;
    }

    /// <summary>Creates the calendar of every month.</summary>
    /// <param name="calendar">Where the office cuts its months.</param>
    public static EventCalendar Months(ReportingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Open(12, calendar.Month);
    }

    /// <summary>Creates the calendar of every quarter.</summary>
    /// <param name="calendar">Where the office cuts its months.</param>
    public static EventCalendar Quarters(ReportingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Open(4, calendar.Quarter);
    }

    /// <summary>Creates the calendar of a list of periods; days of none of them are outside the calendar.</summary>
    /// <param name="periods">The periods, in any order, one at least.</param>
    /// <exception cref="ArgumentException">
    /// There is none, two share a day, or one has a day before 1970 or after 2105; every fault is told.
    /// </exception>
    public static EventCalendar Of(IEnumerable<ReportingPeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        ReportingPeriod[] all = [.. periods];
        var issues = CalendarCheck.Find(all, _ => SourcePlace.Nowhere);
        return issues.Count == 0
            ? new EventCalendar([.. all.OrderBy(period => period.FirstDay)], isOpen: false)
            : throw new ArgumentException(string.Join(Environment.NewLine, issues), nameof(periods));
    }

    /// <summary>The periods, by their first days.</summary>
    internal IReadOnlyList<ReportingPeriod> Periods { get; }

    /// <summary>Whether it has every period there can be, so that only those with figures are of interest.</summary>
    internal bool IsOpen { get; }

    // One year more on either side, for windows that are cut within a month.
    private static EventCalendar Open(int parts, Func<int, int, ReportingPeriod> window) => new(
        [
            .. from year in Enumerable.Range(FirstYear - 1, LastYear - FirstYear + 3)
               from part in Enumerable.Range(1, parts)
               let period = window(year, part)
               where period.LastDay.Year >= FirstYear && period.FirstDay.Year <= LastYear
               select period,
        ],
        isOpen: true);
}
