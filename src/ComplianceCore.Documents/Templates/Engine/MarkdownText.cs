using System.Buffers;
using System.Text;

namespace ComplianceCore.Documents;

/// <summary>Plain text on its way into a paragraph of Markdown.</summary>
internal static class MarkdownText
{
    // What CommonMark reads as markup anywhere in a paragraph.
    private const string Marks = "\\`*_[]()<>#&!~|";

    // What it reads as markup at the start of a line only: lists and underlines.
    private const string MarksAtStart = "+-=";

    // Line ends of Unicode and tabs; a null character, which CommonMark replaces, is here for being replaced likewise.
    private const string Breaks = "\r\n\t\v\f\0\u0085\u2028\u2029";

    private static readonly SearchValues<char> _breaks = SearchValues.Create(Breaks);
    private static readonly SearchValues<char> _marks = SearchValues.Create(Marks + MarksAtStart + Breaks + ".");

    /// <summary>
    /// The Markdown that reads as <paramref name="text"/>, wherever in a paragraph it is put; line breaks and tabs
    /// become spaces.
    /// </summary>
    /// <remarks>
    /// A dot is escaped only where it could number a list, so that an abbreviation stays readable. Spaces at either end
    /// are written as entities, because a parser would drop them.
    /// </remarks>
    public static string Escape(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var line = OnOneLine(text);
        var start = line.Length - line.TrimStart(' ').Length;
        var end = Math.Max(start, line.TrimEnd(' ').Length);
        var escaped = new StringBuilder(line.Length + 8);
        AppendSpaces(escaped, start);
        AppendEscaped(escaped, line.AsSpan(start, end - start));
        AppendSpaces(escaped, line.Length - end);
        return escaped.ToString();
    }

    /// <summary>The text with its line breaks and tabs made spaces, each pair of CR and LF one.</summary>
    public static string OnOneLine(string text)
    {
        if (text.AsSpan().IndexOfAny(_breaks) < 0)
        {
            return text;
        }

        var line = new StringBuilder(text.ReplaceLineEndings(" "));
        return line.Replace('\t', ' ').Replace('\v', ' ').Replace('\0', '\uFFFD').ToString();
    }

    // Most names are: they go through without a copy.
    private static bool IsPlain(string text) =>
        text.AsSpan().IndexOfAny(_marks) < 0 && !text.StartsWith(' ') && !text.EndsWith(' ');

    private static void AppendEscaped(StringBuilder escaped, ReadOnlySpan<char> text)
    {
        var afterDigitsOnly = true;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            var isMark = Marks.Contains(character, StringComparison.Ordinal)
                || (index == 0 && MarksAtStart.Contains(character, StringComparison.Ordinal))
                || (afterDigitsOnly && character == '.');
            if (isMark)
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
            afterDigitsOnly &= char.IsAsciiDigit(character);
        }
    }

    private static void AppendSpaces(StringBuilder escaped, int count)
    {
        for (var index = 0; index < count; index++)
        {
            escaped.Append("&#32;");
        }
    }
}
