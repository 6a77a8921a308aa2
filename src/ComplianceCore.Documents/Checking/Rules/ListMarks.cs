namespace ComplianceCore.Documents;

/// <summary>Checks a list of names: a dash before each, a semicolon after each, a full stop after the last.</summary>
internal static class ListMarks
{
    /// <summary>Whether a dash stands before a name.</summary>
    public static bool IsDashed(TextPiece name) => name.Text is ['-' or '–' or '—' or '−', ..];

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
        var goesOn = RestsOfNames(names);
        for (var index = 0; index < names.Count; index++)
        {
            var name = names[index];
            if (!IsDashed(name) && !goesOn[index])
            {
                dispatch.Add(dash, LayoutWords.Quoted(name.Text), name);
            }

            if (index == names.Count - 1 || !goesOn[index + 1])
            {
                CheckEnd(dispatch, names, index, punctuation);
            }
        }
    }

    /// <summary>Which lines go on with the name above them, that has a dash and no mark yet.</summary>
    private static bool[] RestsOfNames(IReadOnlyList<TextPiece> names)
    {
        var goesOn = new bool[names.Count];
        for (var index = 1; index < names.Count; index++)
        {
            var above = names[index - 1];
            goesOn[index] = (IsDashed(above) || goesOn[index - 1])
                && above.Text is not [.., ';' or '.']
                && !IsDashed(names[index])
                && !ClosingFinder.IsArchive(names[index]);
        }

        return goesOn;
    }

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
