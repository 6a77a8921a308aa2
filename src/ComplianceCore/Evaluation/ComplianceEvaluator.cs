namespace ComplianceCore;

/// <summary>Judges every unit by every rule.</summary>
public static class ComplianceEvaluator
{
    /// <summary>Judges the units that are in force on the last day of the period.</summary>
    /// <param name="units">The directory of the office.</param>
    /// <param name="figures">What the units reported.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="period">The period.</param>
    /// <returns>A finding for every rule and unit, met ones too.</returns>
    /// <exception cref="ArgumentException">
    /// The figures are refused, for the errors that <see cref="Check"/> tells.
    /// </exception>
    public static ComplianceReport Evaluate(
        UnitDirectory units,
        FigureSet figures,
        RuleSet rules,
        ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(period);
        var register = units.On(period.LastDay);
        var issues = Find(units, register, figures, rules, period);
        var errors = issues.Where(issue => issue.Severity == IssueSeverity.Error).ToArray();
        return errors.Length > 0
            ? throw new ArgumentException(string.Join<Issue>(Environment.NewLine, errors), nameof(figures))
            : new ComplianceReport(register, figures, rules, period, Judge(register, figures, rules, period), issues);
    }

    /// <summary>
    /// Holds figures against units, rules and period: unknown units and counts, a part above its whole, rules that are
    /// not in force, days that cannot be, and figures that were not reported, which is an error where a rule refuses to
    /// judge without them and else a warning.
    /// </summary>
    /// <param name="units">The directory of the office.</param>
    /// <param name="figures">What the units reported.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="period">The period.</param>
    /// <returns>Every issue; empty when all is well.</returns>
    public static IReadOnlyList<Issue> Check(
        UnitDirectory units,
        FigureSet figures,
        RuleSet rules,
        ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(period);
        return Find(units, units.On(period.LastDay), figures, rules, period);
    }

    private static IReadOnlyList<Issue> Find(
        UnitDirectory units,
        UnitRegister register,
        FigureSet figures,
        RuleSet rules,
        ReportingPeriod period) =>
    [
        .. new PeriodCheck(register, figures, rules, period).Find(),
        .. new FigureCheck(units, register, figures, rules, period).Find(),
    ];

    private static Finding[] Judge(
        UnitRegister register,
        FigureSet figures,
        RuleSet rules,
        ReportingPeriod period)
    {
        var day = rules.LawDayOf(period);
        var units = register.Units;
        var findings = new Finding[units.Count * rules.Rules.Count];
        for (var unitIndex = 0; unitIndex < units.Count; unitIndex++)
        {
            var unit = units[unitIndex];
            var reported = figures.Of(unit.Code);
            for (var ruleIndex = 0; ruleIndex < rules.Rules.Count; ruleIndex++)
            {
                findings[(ruleIndex * units.Count) + unitIndex] =
                    rules.Rules[ruleIndex].Judge(unit, reported, period, day);
            }
        }

        return findings;
    }
}
