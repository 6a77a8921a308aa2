namespace ComplianceCore.Documents;

/// <summary>What a piece of a line of Markdown is.</summary>
internal enum MarkdownTokenKind
{
    /// <summary>A character of the text.</summary>
    Character,

    /// <summary>A mark that begins emphasis.</summary>
    Opening,

    /// <summary>A mark that ends emphasis.</summary>
    Closing,

    /// <summary>Markup that needs no care, such as the address of a link.</summary>
    Markup,
}
