using FluentValidation;

namespace ComplianceCore;

/// <summary>What a rule of zero activity must be.</summary>
internal sealed class ZeroActivityRuleValidator : AbstractValidator<ZeroActivityRule>
{
    public ZeroActivityRuleValidator()
    {
        RuleFor(rule => rule.Id).MustBeId();
        RuleFor(rule => rule.FirstDay).MustNotPrecede(rule => rule.Basis);
        RuleFor(rule => rule.NothingToCount).MustConclude(rule => rule.Id);
    }
}
