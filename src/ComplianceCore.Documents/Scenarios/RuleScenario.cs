using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>
/// One unit in one period, and what rules have to conclude about it (tình huống kiểm thử), such as "a commune that
/// signs 94.9% is reminded".
/// </summary>
public sealed record RuleScenario
{
    /// <summary>What the scenario shows, such as <c>Xã ký số 94,9% thì bị nhắc nhở</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The period that is judged.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The unit that is judged.</summary>
    public required AdministrativeUnit Unit { get; init; }

    /// <summary>What it reported.</summary>
    public required FigureSet Figures { get; init; }

    /// <summary>What the office has on record about it: closed reports and the register of reports.</summary>
    public OfficeRecords Records { get; init; } = OfficeRecords.None;

    /// <summary>What rules have to conclude, one for each rule that is looked at.</summary>
    public required IReadOnlyList<ScenarioExpectation> Expectations { get; init; }

    /// <summary>Where the scenario stands; <see cref="SourcePlace.Nowhere"/> when it was built in code.</summary>
    public SourcePlace Place { get; init; } = SourcePlace.Nowhere;

    /// <summary>The day at whose end figures and register were taken.</summary>
    public LocalDate AsOf => Figures.AsOf;

    /// <summary>Judges the unit and compares what was found with what was expected.</summary>
    /// <param name="rules">The rule set.</param>
    /// <returns>The outcome; figures or records that are refused make one that is not as expected.</returns>
    /// <exception cref="ArgumentException">An expectation names a rule that the rule set does not have.</exception>
    public ScenarioOutcome Judge(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return ScenarioOutcome.Of(this, rules);
    }

    /// <summary>The name, for lists of tests.</summary>
    public override string ToString() => Name;
}
