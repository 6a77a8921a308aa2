using System.Text.RegularExpressions;

namespace ComplianceCore.Documents.Tests;

/// <summary>The words of a text, its white space and markup folded.</summary>
internal static partial class SeedText
{
    /// <summary>The words with one space between them.</summary>
    /// <param name="text">A dispatch as Markdown, with the tags of its annex, or as plain text.</param>
    public static string Fold(string text)
    {
        var parted = text.Replace("***", " ", StringComparison.Ordinal);
        var unmarked = Markup().Replace(parted, string.Empty);
        return string.Join(' ', unmarked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"[*_]|</?b>|<(?=http)|(?<=\.vn)>")]
    private static partial Regex Markup();
}
