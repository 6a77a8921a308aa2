namespace ComplianceCore.Documents.Tests;

/// <summary>One change to a JSON file.</summary>
/// <param name="Path">Where it is, such as <c>rules[0].kind</c>.</param>
/// <param name="Value">What was put there.</param>
/// <param name="Json">The file after it.</param>
internal sealed record JsonMutation(string Path, string Value, string Json);
