namespace ComplianceCore.Documents;

/// <summary>A rule about words, or about where a part stands, that has no number.</summary>
/// <param name="Element">The part that it is about; null for the document as a whole.</param>
/// <param name="Provision">Where it is said; null where that is the provision of the part.</param>
internal sealed record WordingRule(DispatchElement? Element = null, LayoutProvision? Provision = null);
