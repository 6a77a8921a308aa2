using System.Text;

namespace ComplianceCore.Documents;

/// <summary>Writes a line so that every character of its text is read as itself.</summary>
internal static class MarkdownEscape
{
    /// <summary>Writes a line that begins a block, or stands in one.</summary>
    /// <param name="tokens">The pieces of the line.</param>
    public static string Line(IReadOnlyList<MarkdownToken> tokens)
    {
        var line = new StringBuilder();
        for (var index = 0; index < tokens.Count; index++)
        {
            var before = index == 0 ? default(MarkdownToken?) : tokens[index - 1];
            var after = index == tokens.Count - 1 ? default(MarkdownToken?) : tokens[index + 1];
            line.Append(Written(tokens[index], before, after));
        }

        return WithoutBlockMark(line.ToString().Trim(' '));
    }

    // Emphasis opens only before a character and closes only after one, with a space or punctuation outside.
    private static string Written(MarkdownToken token, MarkdownToken? before, MarkdownToken? after)
    {
        var isInside = before?.Kind == MarkdownTokenKind.Opening || after?.Kind == MarkdownTokenKind.Closing;
        var isOutside = before?.Kind == MarkdownTokenKind.Closing || after?.Kind == MarkdownTokenKind.Opening;
        return (token.IsSpace && isInside) || (token.IsPartOfWord && isOutside) ? token.AsEntity : token.AsWritten;
    }

    // At the beginning of a line "1." or "-" begins a list, "#" a heading, and "=" makes one of the line above.
    private static string WithoutBlockMark(string line)
    {
        var mark = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (mark < 0)
        {
            return line;
        }

        var isMark = mark == 0
            ? line[0] is '-' or '+' or '#' or '='
            : line[mark] is '.' or ')' && (mark == line.Length - 1 || line[mark + 1] == ' ');
        return isMark ? line.Insert(mark, "\\") : line;
    }
}
