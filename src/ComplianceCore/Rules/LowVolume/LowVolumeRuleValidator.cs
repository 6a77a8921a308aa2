using FluentValidation;

namespace ComplianceCore;

/// <summary>What a rule of low volume must be.</summary>
internal sealed class LowVolumeRuleValidator : AbstractValidator<LowVolumeRule>
{
    public LowVolumeRuleValidator(RuleSetContent set)
    {
        Include(new RuleValidator(set));
        RuleFor(rule => rule.Indicator).MustBeListed(set);
        RuleFor(rule => rule.Thresholds).MustNotBeEmpty();
        RuleForEach(rule => rule.Thresholds).ChildRules(threshold =>
        {
            threshold.RuleFor(each => each.FirstDay).MustNotPrecede(each => each.Basis);
            threshold.RuleFor(each => each.Minimum)
                .Must(minimum => minimum is >= 1 and <= Figure.Largest)
                .Coded(RuleIssueCode.MinimumOutOfBounds, (_, minimum) => [("value", minimum)]);
        });
        RuleForEach(rule => rule.Thresholds).MustBeInOrder(rule => rule.Thresholds);
    }
}
