namespace ComplianceCore.Documents;

/// <summary>What the marks of white space control remove around a code block.</summary>
internal static class WhiteSpace
{
    /// <summary>Where the white space begins that <c>{{-</c> or <c>{{~</c> removes before a code block.</summary>
    /// <param name="text">The template.</param>
    /// <param name="start">The first offset that may go.</param>
    /// <param name="end">The offset of the code block.</param>
    /// <param name="mark"><c>-</c> removes blank lines as well, <c>~</c> stays on its line.</param>
    public static int StartBefore(string text, int start, int end, char mark)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]) && (mark == '-' || text[end - 1] is not ('\n' or '\r')))
        {
            end--;
        }

        return end;
    }

    /// <summary>Where the white space ends that <c>-}}</c> or <c>~}}</c> removes after a code block.</summary>
    /// <param name="text">The template.</param>
    /// <param name="start">The offset after the code block.</param>
    /// <param name="mark"><c>-</c> removes blank lines as well, <c>~</c> the rest of its line and the line end.</param>
    public static int EndAfter(string text, int start, char mark)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
            if (mark == '~' && text[start - 1] == '\n')
            {
                break;
            }
        }

        return start;
    }
}
