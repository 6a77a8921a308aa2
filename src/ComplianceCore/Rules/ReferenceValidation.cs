using FluentValidation;

namespace ComplianceCore;

/// <summary>The rules that a rule set names nothing that it does not list.</summary>
internal static class ReferenceValidation
{
    /// <summary>What a rule reads and a ratio divides is among the indicators; no other has figures.</summary>
    public static IRuleBuilderOptions<T, TIndicator?> MustBeListed<T, TIndicator>(
        this IRuleBuilder<T, TIndicator?> rule,
        RuleSetContent set)
        where TIndicator : Indicator =>
        rule.Must(indicator => indicator is null || set.Indicators.Contains(indicator))
            .Coded(
                RuleIssueCode.UnknownIndicator,
                (_, indicator) =>
                {
                    var known = set.Indicators.OfType<TIndicator>().Select(each => each.Id).ToArray();
                    return
                    [
                        ("id", indicator!.Id),
                        ("nearest", NearestName.To(indicator.Id, known)),
                        ("known", string.Join(", ", known)),
                    ];
                });

    /// <summary>A consequence is a step of the ladder.</summary>
    public static IRuleBuilderOptions<T, ConsequenceStep?> MustBeListed<T>(
        this IRuleBuilder<T, ConsequenceStep?> rule,
        RuleSetContent set) =>
        rule.Must(step => step is null || set.Consequences.Contains(step))
            .Coded(
                RuleIssueCode.UnknownConsequence,
                (_, step) =>
                [
                    ("id", step!.Id),
                    ("known", string.Join(", ", set.Consequences.Select(each => each.Id))),
                ]);
}
