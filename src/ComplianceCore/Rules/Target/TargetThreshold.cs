namespace ComplianceCore;

/// <summary>The percentage that a target asks for.</summary>
public sealed record TargetThreshold : RuleThreshold
{
    /// <summary>The number.</summary>
    public required Percentage Percentage { get; init; }
}
