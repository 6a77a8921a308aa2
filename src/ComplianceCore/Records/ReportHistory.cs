using NodaTime;

namespace ComplianceCore;

/// <summary>The closed reports of an office, the earliest period first.</summary>
public sealed class ReportHistory
{
    private ReportHistory(ClosedReport[] reports) => Reports = reports;

    /// <summary>No closed report.</summary>
    public static ReportHistory None { get; } = new([]);

    /// <summary>Creates a history.</summary>
    /// <param name="reports">The closed reports, in any order, one for each period.</param>
    /// <exception cref="ArgumentException">A period was closed twice.</exception>
    public static ReportHistory Of(IEnumerable<ClosedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ClosedReport[] sorted =
        [
            .. reports.OrderBy(report => report.Period.LastDay).ThenBy(report => report.Period.FirstDay),
        ];
        for (var index = 1; index < sorted.Length; index++)
        {
            if (IsSameWindow(sorted[index - 1].Period, sorted[index].Period))
            {
                throw new ArgumentException(
                    $"The period '{sorted[index].Period.Label.English}' was closed twice.", nameof(reports));
            }
        }

        return new ReportHistory(sorted);
    }

    /// <summary>The closed reports, the earliest period first.</summary>
    public IReadOnlyList<ClosedReport> Reports { get; }

    /// <summary>The report that was closed on a period itself; null when it was not.</summary>
    /// <param name="period">The period.</param>
    public ClosedReport? On(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Reports.FirstOrDefault(report => IsSameWindow(report.Period, period));
    }

    /// <summary>
    /// Holds a report against the one that was closed on its period: a warning when verdicts are other now. It is no
    /// warning of the report itself, which does not rest on its own closing.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <returns>The warning; empty when the verdicts are those that were closed, or none were.</returns>
    public IReadOnlyList<Issue> HoldAgainst(ComplianceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ClosingCheck.Find(report, this);
    }

    /// <summary>What a report on a period by a rule set looks back on: earlier periods by the same rule set.</summary>
    internal ReportHistory Before(ReportingPeriod period, string rulesId) => new(
    [
        .. Reports.Where(report => report.Period.LastDay < period.LastDay
            && string.Equals(report.RulesId, rulesId, StringComparison.Ordinal)),
    ]);

    /// <summary>The closed reports on the periods that ended on a day; a notice is about one.</summary>
    internal IReadOnlyList<ClosedReport> EndedOn(LocalDate day) =>
        [.. Reports.Where(report => report.Period.LastDay == day)];

    private static bool IsSameWindow(ReportingPeriod left, ReportingPeriod right) =>
        left.FirstDay == right.FirstDay && left.LastDay == right.LastDay;
}
