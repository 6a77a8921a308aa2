namespace ComplianceCore.Documents;

/// <summary>A departure from the layout that an office accepts, and why.</summary>
/// <param name="Rule">The id of the rule, such as <c>annex_label_missing</c>.</param>
/// <param name="Reason">Why it is accepted, in the words of the office.</param>
public sealed record AcceptedDeparture(string Rule, string Reason);
