namespace ComplianceCore.Documents;

/// <summary>The text of a file, the same for every system that wrote it.</summary>
internal static class FileText
{
    /// <summary>
    /// The text with line feeds and composed letters. Only what systems end lines with is a line end: other control
    /// characters are left for who refuses them.
    /// </summary>
    public static string Normalize(string text) => VietnameseText.Normalize(text
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace('\r', '\n'));
}
