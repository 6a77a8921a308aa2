namespace ComplianceCore.Documents;

/// <summary>The rules of the heading.</summary>
/// <param name="Motto">The rule under the motto.</param>
/// <param name="IssuingBody">The rule under the issuing body.</param>
internal sealed record HeadingRules(RuleLayout Motto, RuleLayout IssuingBody);
