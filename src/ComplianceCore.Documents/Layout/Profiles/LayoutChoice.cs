namespace ComplianceCore.Documents;

/// <summary>The few numbers that a profile allows, and which of them is printed.</summary>
/// <param name="Permitted">What is allowed.</param>
/// <param name="Chosen">What the renderers print.</param>
internal sealed record LayoutChoice(IReadOnlyList<decimal> Permitted, decimal Chosen);
