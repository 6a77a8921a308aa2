using FluentValidation;

namespace ComplianceCore;

/// <summary>What a rule of zero activity must be.</summary>
internal sealed class ZeroActivityRuleValidator : AbstractValidator<ZeroActivityRule>
{
    public ZeroActivityRuleValidator(RuleSetContent set)
    {
        Include(new RuleValidator(set));
        RuleFor(rule => rule.Indicator).MustBeListed(set);
        RuleFor(rule => rule.Among).MustBeListed(set);
        RuleFor(rule => rule.FirstDay).MustNotPrecede(rule => rule.Basis);
        RuleFor(rule => rule.NothingToCount).MustConclude(rule => rule.Id);
    }
}
