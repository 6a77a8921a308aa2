namespace ComplianceCore.Events;

/// <summary>Finds what is wrong with a list of periods.</summary>
internal static class CalendarCheck
{
    /// <summary>The faults, in the order of the list.</summary>
    /// <param name="periods">The periods.</param>
    /// <param name="placeOf">Where each of them stands, by its place in the list.</param>
    public static List<Issue> Find(IReadOnlyList<ReportingPeriod> periods, Func<int, SourcePlace> placeOf)
    {
        var issues = new List<Issue>();
        if (periods.Count == 0)
        {
            issues.Add(EventTexts.Catalog.Error(LogIssueCode.NoPeriods, SourcePlace.Nowhere));
        }

        foreach (var (index, period) in periods.Index())
        {
            if (period.FirstDay.Year < EventCalendar.FirstYear || period.LastDay.Year > EventCalendar.LastYear)
            {
                issues.Add(EventTexts.Catalog.Error(
                    LogIssueCode.PeriodOutOfRange,
                    placeOf(index),
                    ("period", period.Label),
                    ("first", period.FirstDay),
                    ("last", period.LastDay)));
            }
        }

        issues.AddRange(SharedDays(periods, placeOf));
        return issues;
    }

    /// <summary>Of periods that begin one after another, each that begins before an earlier one has ended.</summary>
    private static IEnumerable<Issue> SharedDays(
        IReadOnlyList<ReportingPeriod> periods,
        Func<int, SourcePlace> placeOf)
    {
        ReportingPeriod? longest = null;
        foreach (var (index, period) in periods.Index().OrderBy(each => each.Item.FirstDay).ThenBy(each => each.Index))
        {
            if (longest is not null && period.FirstDay <= longest.LastDay)
            {
                yield return EventTexts.Catalog.Error(
                    LogIssueCode.SharedDay,
                    placeOf(index),
                    ("period", period.Label),
                    ("first", period.FirstDay),
                    ("other", longest.Label),
                    ("last", longest.LastDay));
            }

            longest = longest is null || period.LastDay > longest.LastDay ? period : longest;
        }
    }
}
