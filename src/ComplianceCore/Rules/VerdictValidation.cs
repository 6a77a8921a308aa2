using FluentValidation;

namespace ComplianceCore;

/// <summary>The rule that a rule concludes something about a unit with nothing to count.</summary>
internal static class VerdictValidation
{
    /// <summary>Nothing to count is a known state: it is met, breached or not applicable, never undetermined.</summary>
    public static IRuleBuilderOptions<T, Verdict> MustConclude<T>(
        this IRuleBuilder<T, Verdict> rule,
        Func<T, string> ruleId) =>
        rule.NotEqual(Verdict.Undetermined)
            .Coded(RuleIssueCode.NothingToCountUnclear, (whole, _) => [("rule", ruleId(whole))]);
}
