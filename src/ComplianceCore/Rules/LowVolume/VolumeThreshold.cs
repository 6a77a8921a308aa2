namespace ComplianceCore;

/// <summary>The count below which a rule of low volume finds too little.</summary>
public sealed record VolumeThreshold : RuleThreshold
{
    /// <summary>The least that is enough, 1 to 999,999,999,999.</summary>
    public required long Minimum { get; init; }
}
