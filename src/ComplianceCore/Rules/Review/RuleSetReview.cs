namespace ComplianceCore;

/// <summary>
/// Reads a sound rule set as an auditor would (rà soát): rules that can never find a breach, days that no number
/// covers, rules that judge the same thing twice, and parts that nobody uses.
/// </summary>
/// <remarks>Every remark is a warning: the rule set judges as it says, and its authors may have meant it so.</remarks>
public static class RuleSetReview
{
    /// <summary>Reviews a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <returns>Every remark, those on rules that find nothing first; empty when there is none.</returns>
    public static IReadOnlyList<Issue> Of(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return
        [
            .. IdleRuleReview.Of(rules),
            .. DateGapReview.Of(rules),
            .. OverlapReview.Of(rules),
            .. UnusedPartReview.Of(rules),
        ];
    }
}
