namespace ComplianceCore.Documents;

/// <summary>One level of a list.</summary>
/// <param name="Format">How it counts, such as <c>decimal</c> or <c>bullet</c>.</param>
/// <param name="Text">What stands before each entry, such as <c>%1.</c> or <c>-</c>.</param>
/// <param name="Start">The number of the first entry.</param>
/// <param name="Paragraph">How it sets paragraphs.</param>
internal sealed record WordListLevel(string Format, string Text, int Start, ParagraphSetting Paragraph);
