namespace ComplianceCore;

/// <summary>A number of things a unit reports, zero or more, such as documents signed.</summary>
public sealed record CountIndicator : Indicator
{
    /// <summary>Creates a count.</summary>
    /// <param name="id">The id, such as <c>signed</c>.</param>
    /// <param name="name">The full name, such as <c>văn bản ký số</c>.</param>
    /// <param name="verb">What was done to what is counted, such as <c>ký số</c>.</param>
    /// <param name="counted">What is counted, such as <c>văn bản</c>.</param>
    public static CountIndicator Of(string id, LocalizedText name, LocalizedText verb, LocalizedText counted) =>
        new() { Id = id, Name = name, Verb = verb, Counted = counted };

    /// <summary>What is counted, such as <c>văn bản</c>.</summary>
    public required LocalizedText Counted { get; init; }

    /// <summary>What the unit did to them, such as <c>ký số</c>, as in "không ký số văn bản nào".</summary>
    public required LocalizedText Verb { get; init; }
}
