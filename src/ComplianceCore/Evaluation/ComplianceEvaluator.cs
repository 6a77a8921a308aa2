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
    /// The figures are refused, for the errors that <see cref="Check(UnitDirectory, FigureSet, RuleSet,
    /// ReportingPeriod)"/> tells.
    /// </exception>
    public static ComplianceReport Evaluate(
        UnitDirectory units,
        FigureSet figures,
        RuleSet rules,
        ReportingPeriod period) => Evaluate(units, figures, rules, period, OfficeRecords.None);

    /// <summary>
    /// Judges the units that are in force on the last day of the period, with what the office keeps on record: closed
    /// reports for rules of accountability, a register for reporting duties.
    /// </summary>
    /// <param name="units">The directory of the office.</param>
    /// <param name="figures">What the units reported.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="period">The period.</param>
    /// <param name="records">The records of the office.</param>
    /// <returns>
    /// A finding for every rule and unit, met ones too. Where another report was closed on the period itself, a warning
    /// says so; it changes no finding.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// Figures or records are refused, for the errors that <see cref="Check(UnitDirectory, FigureSet, RuleSet,
    /// ReportingPeriod, OfficeRecords)"/> tells.
    /// </exception>
    public static ComplianceReport Evaluate(
        UnitDirectory units,
        FigureSet figures,
        RuleSet rules,
        ReportingPeriod period,
        OfficeRecords records)
    {
        var issues = Check(units, figures, rules, period, records);
        var errors = issues.Where(issue => issue.Severity == IssueSeverity.Error).ToArray();
        if (errors.Length > 0)
        {
            throw new ArgumentException(string.Join<Issue>(Environment.NewLine, errors), nameof(figures));
        }

        var register = units.On(period.LastDay);
        var judged = new JudgedPeriod(
            period,
            rules.LawDayOf(period),
            figures.AsOf,
            records with { History = records.History.Before(period, rules.Id) });
        return new ComplianceReport(register, figures, rules, judged, Judge(register, figures, rules, judged), issues);
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
        ReportingPeriod period) => Check(units, figures, rules, period, OfficeRecords.None);

    /// <summary>
    /// Holds figures and records against units, rules and period; besides what is told of figures, entries of the
    /// register that name nobody or cannot be, and closed reports that a rule needs and that are not there.
    /// </summary>
    /// <param name="units">The directory of the office.</param>
    /// <param name="figures">What the units reported.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="period">The period.</param>
    /// <param name="records">The records of the office.</param>
    /// <returns>Every issue; empty when all is well.</returns>
    public static IReadOnlyList<Issue> Check(
        UnitDirectory units,
        FigureSet figures,
        RuleSet rules,
        ReportingPeriod period,
        OfficeRecords records)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(records);
        var register = units.On(period.LastDay);
        return
        [
            .. new PeriodCheck(register, figures, rules, period).Find(),
            .. new FigureCheck(units, register, figures, rules, period).Find(),
            .. new RegisterCheck(units, register, figures.AsOf, rules, period).Find(records.Register),
            .. new HistoryCheck(units, rules, period).Find(records.History),
        ];
    }

    private static Finding[] Judge(
        UnitRegister register,
        FigureSet figures,
        RuleSet rules,
        JudgedPeriod period)
    {
        var units = register.Units;
        var findings = new Finding[units.Count * rules.Rules.Count];
        for (var unitIndex = 0; unitIndex < units.Count; unitIndex++)
        {
            var unit = units[unitIndex];
            var judged = new JudgedUnit(unit, figures.Of(unit.Code), period);
            for (var ruleIndex = 0; ruleIndex < rules.Rules.Count; ruleIndex++)
            {
                findings[(ruleIndex * units.Count) + unitIndex] = rules.Rules[ruleIndex].Judge(judged);
            }
        }

        return findings;
    }
}
