namespace ComplianceCore.Documents;

/// <summary>
/// The marks of a body after each of which a Markdown reader looks for an end, in the worst case to the end of the
/// text: <c>&lt;</c>, <c>](</c> and <c>]:</c>.
/// </summary>
internal static class OpenedMarks
{
    // Half a second of looking; a body of 600,000 characters may still have 333 links.
    private const long MostCharactersLookedAt = 200_000_000;

    /// <summary>How many there are, or null when they can all be looked after in good time.</summary>
    public static int? TooManyIn(string markdown)
    {
        var marks = 0;
        for (var index = 0; index < markdown.Length; index++)
        {
            switch (markdown[index])
            {
                case '\\':
                    index++;
                    break;
                case '<':
                case ']' when index + 1 < markdown.Length && markdown[index + 1] is '(' or ':':
                    marks++;
                    break;
            }
        }

        return (long)marks * markdown.Length > MostCharactersLookedAt ? marks : null;
    }
}
