using FluentValidation;

namespace ComplianceCore;

/// <summary>What a rule of any kind must be.</summary>
internal sealed class RuleValidator : AbstractValidator<ComplianceRule>
{
    public RuleValidator(RuleSetContent set)
    {
        RuleFor(rule => rule.Id).MustBeId();
        RuleFor(rule => rule.Consequence).MustBeListed(set);
        RuleForEach(rule => rule.UnitKinds).MustBeId();
    }
}
