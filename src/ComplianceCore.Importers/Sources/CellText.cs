using System.Buffers;
using System.Text.RegularExpressions;

namespace ComplianceCore.Importers;

/// <summary>Takes from the text of a cell what is only layout.</summary>
internal static partial class CellText
{
    // What is neither a plain letter, digit or sign nor a composed letter may need work; most cells have none of it.
    private static readonly SearchValues<char> _layout = SearchValues.Create(
        "\u00a0\u00ad\u2007\u200b\u200c\u200d\u200e\u200f\u202f\u2060\ufeff\t\r\n<");

    /// <summary>
    /// The text in NFC, without blanks at its ends, with one blank for each run of blanks or line ends, without marks
    /// that cannot be seen, and without tags such as <c>&lt;b&gt;</c>.
    /// </summary>
    public static string Clean(string text)
    {
        var composed = VietnameseText.Normalize(text);
        if (!composed.AsSpan().ContainsAny(_layout) && !composed.Contains("  ", StringComparison.Ordinal))
        {
            return composed.Trim(' ');
        }

        var untagged = composed.Contains('<', StringComparison.Ordinal)
            ? Tag().Replace(composed, " ")
            : composed;
        return Blanks().Replace(Unseen().Replace(untagged, string.Empty), " ").Trim(' ');
    }

    [GeneratedRegex(
        @"</?(?:b|i|u|em|strong|span|p|br)\s*/?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("[\u00ad\u200b-\u200f\u2060\ufeff]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Unseen();

    [GeneratedRegex("[ \u00a0\u2007\u202f\t\r\n]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
