namespace ComplianceCore;

/// <summary>The count below which a rule of low volume finds too little.</summary>
public sealed record VolumeThreshold : RuleThreshold
{
    /// <summary>The most that may be asked for; figures have twelve digits.</summary>
    internal const long Largest = 999_999_999_999;

    /// <summary>The least that is enough, 1 to 999,999,999,999.</summary>
    public required long Minimum { get; init; }
}
