using FluentValidation;

namespace ComplianceCore;

/// <summary>What a target must be.</summary>
internal sealed class TargetRuleValidator : AbstractValidator<TargetRule>
{
    public TargetRuleValidator(RuleSetContent set)
    {
        Include(new RuleValidator(set));
        RuleFor(rule => rule.Indicator).MustBeListed(set);
        RuleFor(rule => rule.NothingToCount).MustConclude(rule => rule.Id);
        RuleFor(rule => rule.Thresholds).MustNotBeEmpty();
        RuleForEach(rule => rule.Thresholds).SetValidator(rule => new TargetThresholdValidator(rule));
        RuleForEach(rule => rule.Thresholds).MustBeInOrder(rule => rule.Thresholds);
    }
}
