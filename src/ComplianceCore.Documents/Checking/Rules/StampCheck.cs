namespace ComplianceCore.Documents;

/// <summary>Checks the colour of stamps, and the frame of that of urgency.</summary>
internal static class StampCheck
{
    private const decimal Tolerance = 1m;

    /// <summary>Checks the stamps.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        CheckColor(dispatch, DispatchElement.Secrecy, "secrecy_color");
        CheckColor(dispatch, DispatchElement.Urgency, "urgency_color");
        foreach (var stamp in dispatch.Parts[DispatchElement.Urgency])
        {
            CheckFrame(dispatch, stamp);
        }
    }

    private static void CheckColor(CheckedDispatch dispatch, DispatchElement element, string rule)
    {
        foreach (var stamp in dispatch.Parts[element])
        {
            var colors = stamp.Runs
                .Select(run => run.Setting.Color ?? "auto")
                .Distinct(StringComparer.OrdinalIgnoreCase);
            foreach (var color in colors.Where(color => !IsRed(color, dispatch.Profile)))
            {
                dispatch.Add(rule, LayoutWords.Quoted(color is "auto" ? "#000000" : "#" + color), stamp);
            }
        }
    }

    private static bool IsRed(string color, LayoutProfile profile) =>
        string.Equals(color, profile.Stamps.Color, StringComparison.OrdinalIgnoreCase);

    /// <summary>A frame is a table of one cell; that of a text box is not read.</summary>
    private static void CheckFrame(CheckedDispatch dispatch, TextPiece stamp)
    {
        if (stamp.Paragraph.TextBox is not null)
        {
            dispatch.Note("note.frame-not-read", stamp);
            return;
        }

        var cell = stamp.Paragraph.Cell;
        var isFramed = cell is { Row: 1, Column: 1 }
            && dispatch.Parts[DispatchElement.CodeNumber].All(number => number.Paragraph.Cell?.Table != cell.Table);
        if (!isFramed)
        {
            dispatch.Add("urgency_frame", LayoutWords.Nothing, stamp);
        }
        else if (cell!.Width is { } width && HeadingWords.UrgencyOf(stamp) is { } urgency
            && Math.Abs(Twips.ToMillimetres(width) - StampFrame.WidthOf(urgency, dispatch.Profile.Stamps)) > Tolerance)
        {
            dispatch.Add("urgency_frame", LayoutWords.Millimetres(width), stamp);
        }
    }
}
