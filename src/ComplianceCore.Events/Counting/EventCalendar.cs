using NodaTime;

namespace ComplianceCore.Events;

/// <summary>The periods that events are counted by, of which no two share a day.</summary>
/// <remarks>Days lie from 1970-01-01 to 2105-12-31, which is what a moment can be.</remarks>
public sealed class EventCalendar
{
    internal const int FirstYear = 1970;
    internal const int LastYear = 2105;

    private readonly Func<int, ReportingPeriod> _periodAt;

    private EventCalendar(
        IReadOnlyList<(LocalDate First, LocalDate Last)> days,
        Func<int, ReportingPeriod> periodAt,
        bool isOpen)
    {
        Days = days;
        _periodAt = periodAt;
        IsOpen = isOpen;
    }

    /// <summary>Creates the calendar of every month.</summary>
    /// <param name="calendar">Where the office cuts its months.</param>
    public static EventCalendar Months(ReportingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Open(calendar, 12, calendar.Month);
    }

    /// <summary>Creates the calendar of every quarter.</summary>
    /// <param name="calendar">Where the office cuts its months.</param>
    public static EventCalendar Quarters(ReportingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Open(calendar, 4, calendar.Quarter);
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
        if (issues.Count > 0)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, issues), nameof(periods));
        }

        Array.Sort(all, (left, right) => left.FirstDay.CompareTo(right.FirstDay));
        return new EventCalendar(
            [.. all.Select(period => (period.FirstDay, period.LastDay))], index => all[index], isOpen: false);
    }

    /// <summary>The first and last days of the periods, in order.</summary>
    internal IReadOnlyList<(LocalDate First, LocalDate Last)> Days { get; }

    /// <summary>Whether it has every period there can be, so that only those with figures are of interest.</summary>
    internal bool IsOpen { get; }

    /// <summary>The period of a place in the order; of those there can be, few are ever asked for.</summary>
    internal ReportingPeriod PeriodAt(int index) => _periodAt(index);

    private static EventCalendar Open(
        ReportingCalendar calendar,
        int parts,
        Func<int, int, ReportingPeriod> window)
    {
        var days = new List<(LocalDate First, LocalDate Last)>();
        var before = calendar.EndOf(new YearMonth(FirstYear - 1, 12));
        for (var index = 0; before < new LocalDate(LastYear, 12, 31); index++)
        {
            var (year, part) = Math.DivRem(index, parts);
            var last = calendar.EndOf(new YearMonth(FirstYear + year, (part + 1) * 12 / parts));
            days.Add((before.PlusDays(1), last));
            before = last;
        }

        return new EventCalendar(
            days,
            index => window(FirstYear + (index / parts), (index % parts) + 1),
            isOpen: true);
    }
}
