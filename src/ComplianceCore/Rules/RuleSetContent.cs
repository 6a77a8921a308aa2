namespace ComplianceCore;

/// <summary>What a rule set is made of, before it is checked.</summary>
public sealed record RuleSetContent
{
    /// <summary>The id, such as <c>digital_signing_2021</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule set is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The counts and ratios, counts of a ratio included.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>The rules, in the order of the findings.</summary>
    public required IReadOnlyList<ComplianceRule> Rules { get; init; }

    /// <summary>The instruments that the bases may cite, for a review; empty when they are not listed.</summary>
    public IReadOnlyList<LegalInstrument> Instruments { get; init; } = [];

    /// <summary>The office's ladder of consequences, the mildest first; empty when breaches lead to none.</summary>
    public IReadOnlyList<ConsequenceStep> Consequences { get; init; } = [];

    /// <summary>Which day of a period decides the thresholds in force.</summary>
    public PeriodDay ThresholdDay { get; init; }
}
