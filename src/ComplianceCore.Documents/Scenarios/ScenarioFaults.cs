namespace ComplianceCore.Documents;

/// <summary>Says why a scenario fails.</summary>
internal static class ScenarioFaults
{
    // Stands where there is no step to name.
    private const string Nothing = "-";

    /// <summary>Each expectation that was not fulfilled.</summary>
    public static IReadOnlyList<Issue> Of(RuleScenario scenario, IReadOnlyList<ExpectationOutcome> expectations) =>
    [
        .. expectations
            .Where(outcome => !outcome.IsAsExpected)
            .Select(outcome => outcome.IsVerdictAsExpected
                ? OfConsequence(scenario, outcome)
                : OfVerdict(scenario, outcome)),
    ];

    /// <summary>That the scenario could not be judged, and why; what has no place stands at the scenario.</summary>
    public static IReadOnlyList<Issue> OfRefusal(RuleScenario scenario, IReadOnlyList<Issue> refused) =>
    [
        DocumentTexts.Catalog.Error(ScenarioIssueCode.Refused, scenario.Place, ("scenario", scenario.Name)),
        .. refused.Select(issue => issue.Place == SourcePlace.Nowhere
            ? issue with { Place = scenario.Place }
            : issue),
    ];

    private static Issue OfVerdict(RuleScenario scenario, ExpectationOutcome outcome) => DocumentTexts.Catalog.Error(
        ScenarioIssueCode.OtherVerdict,
        outcome.Expectation.Place,
        ("scenario", scenario.Name),
        ("rule", outcome.Rule.Id),
        ("expected", VerdictWord.Of(outcome.Expectation.Verdict)),
        ("found", VerdictWord.Of(outcome.Found!.Verdict)),
        ("explanation", Explained(outcome.Found)));

    private static Issue OfConsequence(RuleScenario scenario, ExpectationOutcome outcome) =>
        DocumentTexts.Catalog.Error(
            ScenarioIssueCode.OtherConsequence,
            outcome.Expectation.Place,
            ("scenario", scenario.Name),
            ("rule", outcome.Rule.Id),
            ("expected", outcome.Expectation.ConsequenceId ?? Nothing),
            ("found", outcome.FoundConsequenceId ?? Nothing),
            ("explanation", Explained(outcome.Found!)));

    private static LocalizedText Explained(Finding finding) =>
        new(finding.Explain(Language.Vietnamese), finding.Explain(Language.English));
}
