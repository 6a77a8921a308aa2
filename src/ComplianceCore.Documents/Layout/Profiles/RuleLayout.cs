namespace ComplianceCore.Documents;

/// <summary>A rule under a text, in the middle of it.</summary>
/// <param name="Share">Its length as a share of the length of the text.</param>
/// <param name="Provision">Where that is said.</param>
internal sealed record RuleLayout(LayoutNumber Share, LayoutProvision Provision);
