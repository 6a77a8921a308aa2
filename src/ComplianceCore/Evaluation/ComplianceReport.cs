namespace ComplianceCore;

/// <summary>What an evaluation found: findings with evidence, obligations, totals, ranking and warnings.</summary>
public sealed class ComplianceReport
{
    private readonly Finding[] _findings;

    internal ComplianceReport(
        UnitRegister register,
        FigureSet figures,
        RuleSet rules,
        JudgedPeriod judged,
        Finding[] findings,
        IReadOnlyList<Issue> warnings)
    {
        Register = register;
        Figures = figures;
        Rules = rules;
        Period = judged.Period;
        Records = judged.Records;
        _findings = findings;
        Warnings = warnings;
    }

    /// <summary>The units that were judged.</summary>
    public UnitRegister Register { get; }

    /// <summary>What they reported.</summary>
    public FigureSet Figures { get; }

    /// <summary>The rules they were judged by.</summary>
    public RuleSet Rules { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>What it rests on: closed reports of earlier periods by the same rules, the register.</summary>
    public OfficeRecords Records { get; }

    /// <summary>
    /// Whether the period was still running when the figures were taken, so that another day may change them. Figures
    /// taken at the end of the last day are final.
    /// </summary>
    public bool IsProvisional => Figures.AsOf < Period.LastDay;

    /// <summary>A finding for every rule and unit, by rule and then by unit, both in the order of the office.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>What units owe because of breaches, in the order of the findings.</summary>
    public IReadOnlyList<Obligation> Obligations =>
        [.. _findings.Select(finding => finding.Obligation).OfType<Obligation>()];

    /// <summary>
    /// What the reader should know: what the case was warned of, and figures that rules read and nobody reported.
    /// </summary>
    public IReadOnlyList<Issue> Warnings { get; }

    /// <summary>The totals of each group, in the order of the office; empty when the office has no groups.</summary>
    public IReadOnlyList<Totals> GroupTotals => [.. Register.Groups.Select(group => TotalsOf(group))];

    /// <summary>The totals of all units.</summary>
    public Totals OverallTotals => TotalsOf(null);

    /// <summary>The findings of one rule, in the order of the office.</summary>
    /// <param name="rule">A rule of <see cref="Rules"/>.</param>
    /// <exception cref="ArgumentException">The rule is not one of the report.</exception>
    public IReadOnlyList<Finding> FindingsOf(ComplianceRule rule)
    {
        for (var index = 0; index < Rules.Rules.Count; index++)
        {
            if (ReferenceEquals(Rules.Rules[index], rule))
            {
                return new ArraySegment<Finding>(_findings, index * Register.Units.Count, Register.Units.Count);
            }
        }

        throw new ArgumentException("The rule is not one of the report.", nameof(rule));
    }

    /// <summary>Ranks the units by the ratio of a target, the best first.</summary>
    /// <param name="rule">A target of <see cref="Rules"/>.</param>
    /// <exception cref="ArgumentException">The rule is not one of the report.</exception>
    public Ranking RankingBy(TargetRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Ranking.Of(rule, FindingsOf(rule));
    }

    /// <summary>The report with the warnings of its case before its own.</summary>
    internal ComplianceReport WithWarningsOf(IReadOnlyList<Issue> warnings)
    {
        if (warnings.Count == 0)
        {
            return this;
        }

        var judged = new JudgedPeriod(Period, Rules.LawDayOf(Period), Figures.AsOf, Records);
        return new ComplianceReport(Register, Figures, Rules, judged, _findings, [.. warnings, .. Warnings]);
    }

    private Totals TotalsOf(UnitGroup? group) => Totals.Of(
        group, Rules, Register.Units.Where(unit => group is null || unit.Group == group), Figures);
}
