namespace ComplianceCore.Documents;

/// <summary>What a profile allows for one number, both ends included, and what is printed.</summary>
/// <param name="Least">The least that is allowed.</param>
/// <param name="Most">The most that is allowed; null where there is no upper bound.</param>
/// <param name="Chosen">What the renderers print.</param>
internal sealed record LayoutNumber(decimal Least, decimal? Most, decimal Chosen);
