namespace ComplianceCore.Documents;

/// <summary>Checks whom the dispatch addresses: the label, the lines, their dashes and marks.</summary>
internal static class AddresseeCheck
{
    /// <summary>Checks the addressees.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        if (dispatch.Parts.AddresseesLabel is not { } label)
        {
            return;
        }

        if (!string.Equals(label.Text, DispatchLabels.Addressees, StringComparison.Ordinal))
        {
            dispatch.Add("addressees_label", LayoutWords.Quoted(label.Text), label);
        }

        switch (dispatch.Parts.Addressees)
        {
            case []:
                dispatch.Add(
                    dispatch.Rules[DispatchElement.Addressees, LayoutAspect.Missing], LayoutWords.Nothing, label);
                break;
            case [var one, ..] when IsOneName(label, dispatch.Parts.Addressees):
                CheckOne(dispatch, label, one);
                break;
            case var several:
                CheckSeveral(dispatch, label, several);
                break;
        }
    }

    /// <summary>Whether there is one name, which may be long and go on in the lines below the label.</summary>
    private static bool IsOneName(TextPiece label, IReadOnlyList<TextPiece> lines) => lines.Count == 1
        || (IsOnLineOf(label, lines[0])
            && !lines.Any(ListMarks.IsDashed)
            && lines.SkipLast(1).All(line => line.Text is not [.., ';' or ',' or '.']));

    private static void CheckOne(CheckedDispatch dispatch, TextPiece label, TextPiece name)
    {
        if (name.Text.TrimEnd(';').Contains(';', StringComparison.Ordinal))
        {
            dispatch.Add("addressees_own_lines", LayoutWords.Quoted(name.Text), name);
            return;
        }

        if (!IsOnLineOf(label, name))
        {
            dispatch.Add("addressees_one_line", DocumentTexts.Catalog.Format("found.other-line"), name);
        }

        if (name.Text is [.., ';' or ',' or ':'])
        {
            dispatch.Add("addressees_punctuation", LayoutWords.Quoted(name.Text[^1..]), name);
        }
    }

    private static void CheckSeveral(CheckedDispatch dispatch, TextPiece label, IReadOnlyList<TextPiece> names)
    {
        if (IsOnLineOf(label, names[0]))
        {
            dispatch.Add("addressees_own_lines", DocumentTexts.Catalog.Format("found.on-label-line"), names[0]);
        }

        ListMarks.Check(dispatch, names, "addressees_dash", "addressees_punctuation");
    }

    // In a table the label may have a cell of its own.
    private static bool IsOnLineOf(TextPiece label, TextPiece name) =>
        label.Paragraph == name.Paragraph && !Between(label, name).Contains('\n', StringComparison.Ordinal);

    private static string Between(TextPiece label, TextPiece name) =>
        label.Paragraph.Text[label.Start..Math.Max(label.Start, name.Start)];
}
