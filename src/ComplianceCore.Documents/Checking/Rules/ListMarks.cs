namespace ComplianceCore.Documents;

/// <summary>Checks a list of names: a dash before each, a semicolon after each, a full stop after the last.</summary>
internal static class ListMarks
{
    /// <summary>Checks a list.</summary>
    /// <param name="dispatch">Takes the departures.</param>
    /// <param name="names">The lines of the list.</param>
    /// <param name="dash">The rule about dashes.</param>
    /// <param name="punctuation">The rule about the marks at the ends.</param>
    public static void Check(
        CheckedDispatch dispatch,
        IReadOnlyList<TextPiece> names,
        string dash,
        string punctuation)
    {
        for (var index = 0; index < names.Count; index++)
        {
            var name = names[index];
            if (name.Text is not ['-' or '–' or '—' or '−', ..])
            {
                dispatch.Add(dash, LayoutWords.Quoted(name.Text), name);
            }

            CheckEnd(dispatch, names, index, punctuation);
        }
    }

    // A name that goes on in the next line, which has no dash, has no mark of its own.
    private static void CheckEnd(CheckedDispatch dispatch, IReadOnlyList<TextPiece> names, int index, string rule)
    {
        var text = names[index].Text;
        var asked = index == names.Count - 1 ? '.' : ';';
        if (!text.EndsWith(asked))
        {
            var end = text.Length > 0 && char.IsPunctuation(text[^1]) && text[^1] != ')'
                ? LayoutWords.Quoted(text[^1..])
                : DocumentTexts.Catalog.Format("found.no-mark");
            dispatch.Add(rule, end, names[index]);
        }
    }
}
