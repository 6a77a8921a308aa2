namespace ComplianceCore;

/// <summary>A number of things a unit reports, zero or more, such as documents signed.</summary>
public sealed record CountIndicator : Indicator
{
    /// <summary>What is counted, such as <c>văn bản</c>.</summary>
    public required LocalizedText Counted { get; init; }

    /// <summary>What the unit did to them, such as <c>ký số</c>, as in "không ký số văn bản nào".</summary>
    public required LocalizedText Verb { get; init; }
}
