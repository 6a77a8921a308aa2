using System.Diagnostics;
using FluentValidation;

namespace ComplianceCore;

/// <summary>What a threshold must be within its rule.</summary>
internal sealed class TargetThresholdValidator : AbstractValidator<TargetThreshold>
{
    private static readonly Percentage _whole = Percentage.Of(100);

    public TargetThresholdValidator(TargetRule rule)
    {
        RuleFor(threshold => threshold.FirstDay).MustNotPrecede(threshold => threshold.Basis);
        RuleFor(threshold => threshold.Percentage)
            .Must(percentage => CanBeMetAndMissed(rule, percentage))
            .Coded(RuleIssueCode.OutOfReach, (_, percentage) => [("rule", rule.Id), ("value", percentage.ToString())])
            .OverridePropertyName("percent");
    }

    /// <summary>A threshold that every unit meets, or none can, judges nobody.</summary>
    private static bool CanBeMetAndMissed(TargetRule rule, Percentage threshold)
    {
        var hasTop = rule.Indicator.IsPartWithinWhole;
        return rule.Comparison switch
        {
            Comparison.Above => !hasTop || threshold.Units < _whole.Units,
            Comparison.AtLeast => threshold.Units > 0 && (!hasTop || threshold.Units <= _whole.Units),
            Comparison.Below => threshold.Units > 0 && (!hasTop || threshold.Units <= _whole.Units),
            Comparison.AtMost => !hasTop || threshold.Units < _whole.Units,
            _ => throw new UnreachableException(),
        };
    }
}
