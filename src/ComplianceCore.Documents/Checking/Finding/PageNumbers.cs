namespace ComplianceCore.Documents;

/// <summary>Recognises page numbers.</summary>
internal static class PageNumbers
{
    /// <summary>Whether a paragraph shows the number of its page.</summary>
    public static bool IsIn(WordParagraph paragraph) => paragraph.Fields.Any(
        field => field.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var name, ..]
            && string.Equals(name, "PAGE", StringComparison.OrdinalIgnoreCase));
}
