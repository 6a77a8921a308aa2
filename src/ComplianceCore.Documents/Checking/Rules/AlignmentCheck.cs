namespace ComplianceCore.Documents;

/// <summary>Checks how the lines of each part stand. What tabs or spaces hold in its place is not judged.</summary>
internal static class AlignmentCheck
{
    /// <summary>Checks every part whose lines the instrument says something about.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        foreach (var element in Enum.GetValues<DispatchElement>())
        {
            if (dispatch.Rules.Has(element, LayoutAspect.Alignment))
            {
                Check(dispatch, element);
            }
        }
    }

    private static void Check(CheckedDispatch dispatch, DispatchElement element)
    {
        var asked = dispatch.Profile[element].Alignment;
        foreach (var line in dispatch.Parts[element])
        {
            var found = line.Paragraph.Setting.Alignment ?? ParagraphAlignment.Left;
            if (found == asked || LooksAs(asked, found, line, dispatch))
            {
                continue;
            }

            if (line.IsPlacedByBlanks && asked == ParagraphAlignment.Center)
            {
                dispatch.Note("note.placed-by-blanks", line);
            }
            else
            {
                dispatch.Add(dispatch.Rules[element, LayoutAspect.Alignment], LayoutWords.Of(found), line);
            }
        }
    }

    /// <summary>
    /// Whether nobody sees the difference: a single line is not spread, nor is one that would be torn; a list justified
    /// still begins at the left.
    /// </summary>
    private static bool LooksAs(
        ParagraphAlignment asked,
        ParagraphAlignment found,
        TextPiece line,
        CheckedDispatch dispatch) => (asked, found) switch
        {
            (ParagraphAlignment.Justified, ParagraphAlignment.Left) => dispatch.Profile.TearsLines(line.Text)
                || line.Width <= dispatch.Profile.FrameWidth(isLandscape: false),
            (ParagraphAlignment.Left, ParagraphAlignment.Justified) => true,
            _ => false,
        };
}
