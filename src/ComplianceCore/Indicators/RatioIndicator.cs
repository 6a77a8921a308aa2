namespace ComplianceCore;

/// <summary>A part of a whole, such as documents signed of documents issued.</summary>
/// <remarks>No law defines the signing rate once for all, so every ratio carries its definition.</remarks>
public sealed record RatioIndicator : Indicator
{
    /// <summary>Creates the share of a whole, whose part is within it and which adds up over units.</summary>
    /// <param name="id">The id, such as <c>signing_rate</c>.</param>
    /// <param name="name">The full name, such as <c>tỷ lệ ký số</c>.</param>
    /// <param name="definition">What is counted and what is left out, in words an auditor can check.</param>
    /// <param name="part">What is counted of the whole.</param>
    /// <param name="whole">What the part is counted of.</param>
    public static RatioIndicator Share(
        string id,
        LocalizedText name,
        LocalizedText definition,
        CountIndicator part,
        CountIndicator whole) => new()
        {
            Id = id,
            Name = name,
            Definition = definition,
            Part = part,
            Whole = whole,
            IsPartWithinWhole = true,
            AddsUp = true,
        };

    /// <summary>What is counted of the whole.</summary>
    public required CountIndicator Part { get; init; }

    /// <summary>What the part is counted of.</summary>
    public required CountIndicator Whole { get; init; }

    /// <summary>What is counted and what is left out, in words an auditor can check.</summary>
    public required LocalizedText Definition { get; init; }

    /// <summary>
    /// Whether the part is among the whole, so that a figure above it is refused; a plan may be overfulfilled, a
    /// document cannot be signed without being issued.
    /// </summary>
    public required bool IsPartWithinWhole { get; init; }

    /// <summary>
    /// Whether the counts of units may be summed to a rate of their group; documents received by two communes are
    /// often the same.
    /// </summary>
    public required bool AddsUp { get; init; }

    /// <summary>The rate of what a unit reported.</summary>
    /// <param name="figures">What the unit reported, by the id of the count.</param>
    /// <returns>The rate, undefined for 0 of 0, or null when a number was not reported.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Something is reported of an empty whole.</exception>
    public Rate? RateOf(IReadOnlyDictionary<string, Figure> figures) =>
        figures.GetValueOrDefault(Part.Id) is { } part && figures.GetValueOrDefault(Whole.Id) is { } whole
            ? Rate.Of(part.Value, whole.Value)
            : null;
}
