using NodaTime;

namespace ComplianceCore.TestKit;

/// <summary>Units, their figures, rules and a period: unless said otherwise quý I/2023, as of its last day.</summary>
public sealed record GivenCase
{
    private readonly LocalDate? _asOf;

    /// <summary>The case of some units, judged by a rule set.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="units">The units with their figures, in the order of the office.</param>
    public static GivenCase Of(RuleSet rules, params IReadOnlyList<GivenUnit> units) =>
        new() { Rules = rules, Units = units };

    /// <summary>The units, in the order of the office.</summary>
    public required IReadOnlyList<GivenUnit> Units { get; init; }

    /// <summary>Units that report without being in the directory.</summary>
    public IReadOnlyList<GivenUnit> Strangers { get; init; } = [];

    /// <summary>The rules.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary>The period; what comes into force after its last day judges nobody.</summary>
    public ReportingPeriod Period { get; init; } = ReportingPeriod.Quarter(2023, 1);

    /// <summary>The day at whose end the figures were taken; the last of the period unless said otherwise.</summary>
    public LocalDate AsOf
    {
        get => _asOf ?? Period.LastDay;
        init => _asOf = value;
    }

    /// <summary>What the office keeps on record.</summary>
    public OfficeRecords Records { get; init; } = OfficeRecords.None;

    /// <summary>The directory of the units.</summary>
    public UnitDirectory Directory => UnitDirectory.Of(Units.Select(unit => unit.Unit));

    /// <summary>What they and the strangers reported.</summary>
    public FigureSet Figures => FigureSet.Of(AsOf, Units.Concat(Strangers).SelectMany(unit => unit.Figures));

    /// <summary>Judges the units.</summary>
    /// <exception cref="ArgumentException">Figures or records are refused.</exception>
    public ComplianceReport Evaluate() =>
        ComplianceEvaluator.Evaluate(Directory, Figures, Rules, Period, Records);

    /// <summary>What a rule concludes about a unit.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="unit">The unit, as it was given.</param>
    /// <exception cref="ArgumentException">
    /// Figures or records are refused, or there is no such rule or no such unit in the period.
    /// </exception>
    public Finding FindingOf(string ruleId, GivenUnit unit)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        ArgumentNullException.ThrowIfNull(unit);
        return Evaluate().Findings.FirstOrDefault(finding =>
                finding.Unit == unit.Unit && string.Equals(finding.Rule.Id, ruleId, StringComparison.Ordinal))
            ?? throw new ArgumentException(
                $"There is no finding of '{ruleId}' on {unit.Unit}. The rules: "
                + $"{string.Join(", ", Rules.Rules.Select(rule => rule.Id))}.",
                nameof(ruleId));
    }

    /// <summary>Holds the figures against units and rules.</summary>
    /// <returns>Every issue; empty when all is well.</returns>
    public IReadOnlyList<Issue> Check() =>
        ComplianceEvaluator.Check(Directory, Figures, Rules, Period, Records);

    /// <summary>The case with closed reports to look back on.</summary>
    /// <param name="closed">The closed reports.</param>
    public GivenCase After(params IReadOnlyList<ClosedReport> closed) =>
        this with { Records = Records with { History = ReportHistory.Of(closed) } };

    /// <summary>The case with a register of reports, as it was on a day.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="entries">The entries.</param>
    public GivenCase Registered(LocalDate asOf, params IReadOnlyList<ReportEntry> entries) => this with
    {
        AsOf = asOf,
        Records = Records with { Register = ReportRegister.Of(entries) },
    };
}
