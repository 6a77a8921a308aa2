using System.Globalization;
using FluentValidation;

namespace ComplianceCore;

/// <summary>What a target must be.</summary>
internal sealed class TargetRuleValidator : AbstractValidator<TargetRule>
{
    public TargetRuleValidator(RuleSetContent set)
    {
        RuleFor(rule => rule.Id).MustBeId();
        RuleFor(rule => rule.Indicator).MustBeListed(set);
        RuleFor(rule => rule.Consequence).MustBeListed(set);
        RuleFor(rule => rule.NothingToCount).MustConclude(rule => rule.Id);
        RuleFor(rule => rule.Thresholds)
            .NotEmpty()
            .Coded(RuleIssueCode.NoThreshold, (rule, _) => [("rule", rule.Id)]);
        RuleForEach(rule => rule.Thresholds).SetValidator(rule => new TargetThresholdValidator(rule));
        RuleForEach(rule => rule.Thresholds)
            .OverrideIndexer((_, _, _, index) => string.Create(CultureInfo.InvariantCulture, $"[{index}].From"))
            .Must((rule, threshold) => IsInOrder(rule.Thresholds, threshold))
            .Coded(
                RuleIssueCode.ThresholdsOutOfOrder,
                (rule, threshold) => [("rule", rule.Id), ("first", threshold.FirstDay)]);
    }

    /// <summary>Thresholds stand by their first days, and one level has one threshold on a day.</summary>
    private static bool IsInOrder(IReadOnlyList<TargetThreshold> thresholds, TargetThreshold threshold) =>
        thresholds
            .TakeWhile(earlier => !ReferenceEquals(earlier, threshold))
            .All(earlier => earlier.FirstDay < threshold.FirstDay
                || (earlier.FirstDay == threshold.FirstDay
                    && !string.Equals(earlier.Level, threshold.Level, StringComparison.Ordinal)));
}
