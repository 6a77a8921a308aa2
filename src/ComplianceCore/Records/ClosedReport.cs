using NodaTime;

namespace ComplianceCore;

/// <summary>The verdicts of a report that was closed (chốt), for later reports to look back on.</summary>
public sealed class ClosedReport
{
    private readonly Dictionary<(string Rule, string Unit), Verdict> _verdicts;

    private ClosedReport(
        string rulesId,
        ReportingPeriod period,
        LocalDate asOf,
        string reportDigest,
        IReadOnlyList<ClosedVerdict> verdicts)
    {
        RulesId = rulesId;
        Period = period;
        AsOf = asOf;
        ReportDigest = reportDigest;
        Verdicts = verdicts;
        _verdicts = verdicts.ToDictionary(each => (each.RuleId, each.UnitCode), each => each.Verdict);
    }

    /// <summary>Restores a closed report from where a host keeps it.</summary>
    /// <param name="rulesId">The id of the rule set that judged.</param>
    /// <param name="period">The period that was judged.</param>
    /// <param name="asOf">The day at whose end the figures were taken.</param>
    /// <param name="reportDigest">The digest of the report's receipt.</param>
    /// <param name="verdicts">The verdicts, one for each rule and unit.</param>
    /// <exception cref="ArgumentException">
    /// The digest has not the form of one, or a rule concludes twice about one unit.
    /// </exception>
    public static ClosedReport Of(
        string rulesId,
        ReportingPeriod period,
        LocalDate asOf,
        string reportDigest,
        IEnumerable<ClosedVerdict> verdicts)
    {
        ArgumentException.ThrowIfNullOrEmpty(rulesId);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentException.ThrowIfNullOrEmpty(reportDigest);
        ArgumentNullException.ThrowIfNull(verdicts);
        if (!CanonicalForm.IsDigest(reportDigest))
        {
            throw new ArgumentException("A digest is 'sha256:' and 64 small hexadecimal digits.", nameof(reportDigest));
        }

        return new ClosedReport(rulesId, period, asOf, reportDigest, [.. verdicts]);
    }

    /// <summary>Closes a report.</summary>
    /// <param name="report">A report that is not provisional.</param>
    /// <exception cref="ArgumentException">The report is provisional: another day may change it.</exception>
    public static ClosedReport Of(ComplianceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.IsProvisional
            ? throw new ArgumentException("A provisional report cannot be closed.", nameof(report))
            : new ClosedReport(
                report.Rules.Id,
                report.Period,
                report.Figures.AsOf,
                ReportReceipt.Of(report).Digest,
                [
                    .. report.Findings.Select(finding => new ClosedVerdict(
                        finding.Rule.Id, finding.Unit.Code, finding.Verdict)),
                ]);
    }

    /// <summary>The id of the rule set that judged.</summary>
    public string RulesId { get; }

    /// <summary>The period that was judged.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The day at whose end the figures were taken.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The digest of the report's receipt.</summary>
    public string ReportDigest { get; }

    /// <summary>The verdicts, by rule and then by unit.</summary>
    public IReadOnlyList<ClosedVerdict> Verdicts { get; }

    /// <summary>What a rule concluded about a unit; null when it did not judge the unit then.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="unitCode">The code of the unit.</param>
    public Verdict? VerdictOn(string ruleId, string unitCode) =>
        _verdicts.TryGetValue((ruleId, unitCode), out var verdict) ? verdict : null;
}
