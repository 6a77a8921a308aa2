namespace ComplianceCore.Documents;

/// <summary>The text of a template, or of one that others include.</summary>
/// <param name="Name">
/// What issues call it, and what <c>include</c> names it by, such as <c>mo-dau.sbn</c>.
/// </param>
/// <param name="Text">The template.</param>
public sealed record TemplateFile(string Name, string Text);
