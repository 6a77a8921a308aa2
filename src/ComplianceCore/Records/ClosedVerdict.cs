namespace ComplianceCore;

/// <summary>What a rule concluded about a unit in a closed report.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="UnitCode">The code that the unit bore in the period.</param>
/// <param name="Verdict">The conclusion.</param>
public sealed record ClosedVerdict(string RuleId, string UnitCode, Verdict Verdict);
