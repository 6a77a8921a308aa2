namespace ComplianceCore.Documents;

/// <summary>What came of one scenario.</summary>
public sealed class ScenarioOutcome
{
    private ScenarioOutcome(
        RuleScenario scenario,
        IReadOnlyList<ExpectationOutcome> expectations,
        IReadOnlyList<Issue> issues)
    {
        Scenario = scenario;
        Expectations = expectations;
        Issues = issues;
    }

    /// <summary>The scenario.</summary>
    public RuleScenario Scenario { get; }

    /// <summary>What was expected and found, in the order of the scenario.</summary>
    public IReadOnlyList<ExpectationOutcome> Expectations { get; }

    /// <summary>
    /// Why the scenario fails: each expectation that was not fulfilled, with the explanation of what was found, or why
    /// figures and records were refused; empty when all is as expected.
    /// </summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>Whether every rule concluded as expected.</summary>
    public bool IsAsExpected => Issues.Count == 0;

    internal static ScenarioOutcome Of(RuleScenario scenario, RuleSet rules)
    {
        var units = UnitDirectory.Of([scenario.Unit]);
        var refused = ComplianceEvaluator
            .Check(units, scenario.Figures, rules, scenario.Period, scenario.Records)
            .Where(issue => issue.Severity == IssueSeverity.Error)
            .ToArray();
        var report = refused.Length > 0
            ? null
            : ComplianceEvaluator.Evaluate(units, scenario.Figures, rules, scenario.Period, scenario.Records);
        ExpectationOutcome[] expectations =
        [
            .. scenario.Expectations.Select(expectation => Compare(expectation, RuleOf(expectation, rules), report)),
        ];
        return new ScenarioOutcome(
            scenario,
            expectations,
            report is null ? ScenarioFaults.OfRefusal(scenario, refused) : ScenarioFaults.Of(scenario, expectations));
    }

    private static ExpectationOutcome Compare(
        ScenarioExpectation expectation,
        ComplianceRule rule,
        ComplianceReport? report) =>
        new(expectation, rule, report?.FindingsOf(rule).Single());

    private static ComplianceRule RuleOf(ScenarioExpectation expectation, RuleSet rules) =>
        rules.Rules.FirstOrDefault(rule => string.Equals(rule.Id, expectation.RuleId, StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no rule '{expectation.RuleId}'.", nameof(rules));
}
