using System.Globalization;
using FluentValidation;

namespace ComplianceCore;

/// <summary>What the thresholds of a rule must be together.</summary>
internal static class ThresholdValidation
{
    /// <summary>Thresholds stand by their first days, and one level has one threshold on a day.</summary>
    public static IRuleBuilderOptions<TRule, TThreshold> MustBeInOrder<TRule, TThreshold>(
        this IRuleBuilderInitialCollection<TRule, TThreshold> rule,
        Func<TRule, IReadOnlyList<TThreshold>> all)
        where TRule : ComplianceRule
        where TThreshold : RuleThreshold =>
        rule.OverrideIndexer((_, _, _, index) => string.Create(CultureInfo.InvariantCulture, $"[{index}].From"))
            .Must((whole, threshold) => IsInOrder(all(whole), threshold))
            .Coded(
                RuleIssueCode.ThresholdsOutOfOrder,
                (whole, threshold) => [("rule", whole.Id), ("first", threshold.FirstDay)]);

    /// <summary>A rule without a threshold judges nobody.</summary>
    public static IRuleBuilderOptions<TRule, IReadOnlyList<TThreshold>> MustNotBeEmpty<TRule, TThreshold>(
        this IRuleBuilder<TRule, IReadOnlyList<TThreshold>> rule)
        where TRule : ComplianceRule
        where TThreshold : RuleThreshold =>
        rule.NotEmpty().Coded(RuleIssueCode.NoThreshold, (whole, _) => [("rule", whole.Id)]);

    private static bool IsInOrder<T>(IReadOnlyList<T> thresholds, T threshold)
        where T : RuleThreshold => thresholds
            .TakeWhile(earlier => !ReferenceEquals(earlier, threshold))
            .All(earlier => earlier.FirstDay < threshold.FirstDay
                || (earlier.FirstDay == threshold.FirstDay
                    && !string.Equals(earlier.Level, threshold.Level, StringComparison.Ordinal)));
}
