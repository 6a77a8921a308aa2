using System.Text;

namespace ComplianceCore.Documents;

/// <summary>Writes a line so that every character of its text is read as itself.</summary>
internal static class MarkdownEscape
{
    // A mark of emphasis is no mark where it touches a word from outside; a comment, which shows nothing, parts them.
    private const string Parting = "<!-- -->";

    /// <summary>Writes a line that begins a block, or stands in one.</summary>
    /// <param name="tokens">The pieces of the line.</param>
    public static string Line(IReadOnlyList<MarkdownToken> tokens)
    {
        var line = new StringBuilder();
        for (var index = 0; index < tokens.Count; index++)
        {
            line.Append(index > 0 && TouchesWord(tokens, index) ? Parting : string.Empty)
                .Append(tokens[index].AsWritten);
        }

        return WithoutBlockMark(line.ToString().Trim(' '));
    }

    // Only bold is recognised inside a word, between two letters.
    private static bool TouchesWord(IReadOnlyList<MarkdownToken> tokens, int index)
    {
        var (before, token) = (tokens[index - 1], tokens[index]);
        return token.Kind == MarkdownTokenKind.Opening
            ? before.IsPartOfWord && !(token.Text is MarkdownToken.Bold && tokens[index + 1].IsLetter)
            : before.Kind == MarkdownTokenKind.Closing
                && token.IsPartOfWord
                && !(before.Text is MarkdownToken.Bold && tokens[index - 2].IsLetter);
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
