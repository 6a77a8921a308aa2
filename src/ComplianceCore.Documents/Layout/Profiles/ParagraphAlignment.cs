namespace ComplianceCore.Documents;

/// <summary>How the lines of a paragraph stand between its edges.</summary>
internal enum ParagraphAlignment
{
    Left,
    Center,
    Right,
    Justified,
}
