namespace ComplianceCore.Documents;

/// <summary>What came of many scenarios against one rule set.</summary>
public sealed class ScenarioRun
{
    private ScenarioRun(RuleSet rules, IReadOnlyList<ScenarioOutcome> outcomes)
    {
        Rules = rules;
        Outcomes = outcomes;
    }

    /// <summary>Judges every scenario.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="scenarios">The scenarios.</param>
    /// <exception cref="ArgumentException">An expectation names a rule that the rule set does not have.</exception>
    public static ScenarioRun Of(RuleSet rules, IEnumerable<RuleScenario> scenarios)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(scenarios);
        return new ScenarioRun(rules, [.. scenarios.Select(scenario => scenario.Judge(rules))]);
    }

    /// <summary>The rule set.</summary>
    public RuleSet Rules { get; }

    /// <summary>The outcomes, in the order of the scenarios.</summary>
    public IReadOnlyList<ScenarioOutcome> Outcomes { get; }

    /// <summary>Whether every rule concluded as expected in every scenario.</summary>
    public bool IsAsExpected => Outcomes.All(outcome => outcome.IsAsExpected);

    /// <summary>What the scenarios leave open: rules that none of them expects to be breached, or to be met.</summary>
    public IReadOnlyList<Issue> Remarks =>
    [
        .. NeverExpected(Verdict.Breached, ScenarioIssueCode.NeverBreached),
        .. NeverExpected(Verdict.Met, ScenarioIssueCode.NeverMet),
    ];

    private IEnumerable<Issue> NeverExpected(Verdict verdict, string code)
    {
        var expected = Outcomes
            .SelectMany(outcome => outcome.Scenario.Expectations)
            .Where(expectation => expectation.Verdict == verdict)
            .Select(expectation => expectation.RuleId)
            .ToHashSet(StringComparer.Ordinal);
        return Rules.Rules
            .Where(rule => !expected.Contains(rule.Id))
            .Select(rule => DocumentTexts.Catalog.Warning(code, SourcePlace.Nowhere, ("rule", rule.Id)));
    }
}
