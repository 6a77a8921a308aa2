namespace ComplianceCore.Documents;

/// <summary>Text that is Markdown already, such as the output between <c>capture</c> and <c>end</c>.</summary>
/// <param name="Markdown">The Markdown, printed as it is.</param>
internal sealed record MarkdownValue(string Markdown) : TemplateValue;
