using FluentValidation;

namespace ComplianceCore;

/// <summary>What a ratio must be.</summary>
internal sealed class RatioIndicatorValidator : AbstractValidator<RatioIndicator>
{
    public RatioIndicatorValidator(RuleSetContent set)
    {
        RuleFor(ratio => ratio.Id).MustBeId();
        RuleFor(ratio => ratio.Part).MustBeListed(set).OverridePropertyName("ratio.part");
        RuleFor(ratio => ratio.Whole).MustBeListed(set).OverridePropertyName("ratio.whole");
        RuleFor(ratio => ratio.Part)
            .Must((ratio, part) => !string.Equals(part.Id, ratio.Whole.Id, StringComparison.Ordinal))
            .Coded(RuleIssueCode.RatioOfItself, (ratio, part) => [("ratio", ratio.Id), ("count", part.Id)])
            .OverridePropertyName("ratio.part");
    }
}
