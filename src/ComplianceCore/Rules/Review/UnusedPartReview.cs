namespace ComplianceCore;

/// <summary>Finds parts of a rule set that no rule uses.</summary>
internal static class UnusedPartReview
{
    public static IEnumerable<Issue> Of(RuleSet rules) =>
    [
        .. UnusedIndicators(rules).Select(indicator => CoreTexts.Catalog.Warning(
            ReviewIssueCode.UnusedIndicator, SourcePlace.Nowhere, ("indicator", indicator.Id))),
        .. UnusedConsequences(rules).Select(step => CoreTexts.Catalog.Warning(
            ReviewIssueCode.UnusedConsequence, SourcePlace.Nowhere, ("consequence", step.Id), ("text", step.Text))),
        .. UnusedInstruments(rules).Select(instrument => CoreTexts.Catalog.Warning(
            ReviewIssueCode.UnusedInstrument,
            SourcePlace.Nowhere,
            ("instrument", instrument.Id),
            ("number", instrument.Number))),
    ];

    private static IEnumerable<Indicator> UnusedIndicators(RuleSet rules)
    {
        HashSet<Indicator> read =
        [
            .. rules.Rules.SelectMany(rule => rule.Reads),
            .. rules.Rules.OfType<TargetRule>().Select(rule => rule.Indicator),
        ];
        return rules.Counts.Concat<Indicator>(rules.Ratios).Where(indicator => !read.Contains(indicator));
    }

    private static IEnumerable<ConsequenceStep> UnusedConsequences(RuleSet rules) =>
        rules.Consequences.Except(rules.Rules.Select(rule => rule.Consequence).OfType<ConsequenceStep>());

    private static IEnumerable<LegalInstrument> UnusedInstruments(RuleSet rules) =>
        rules.Instruments.Except(rules.Rules.SelectMany(ReviewedRule.Bases).Select(basis => basis.Instrument));
}
