using FluentValidation;

namespace ComplianceCore;

/// <summary>What a count must be.</summary>
internal sealed class CountIndicatorValidator : AbstractValidator<CountIndicator>
{
    public CountIndicatorValidator()
    {
        RuleFor(count => count.Id).MustBeId();
    }
}
