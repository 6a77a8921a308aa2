namespace ComplianceCore.Documents;

/// <summary>Checks the paragraphs of the body: first lines, room between them, distance of lines.</summary>
internal sealed class BodyCheck
{
    private const decimal IndentTolerance = 0.3m;
    private const decimal SpacingTolerance = 0.03m;
    private const decimal RoomTolerance = 0.05m;

    private readonly CheckedDispatch _dispatch;
    private readonly BodyLayout _layout;

    private BodyCheck(CheckedDispatch dispatch)
    {
        _dispatch = dispatch;
        _layout = dispatch.Profile.Body;
    }

    /// <summary>Checks legal bases and body.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        var check = new BodyCheck(dispatch);
        TextPiece? above = null;
        foreach (var line in dispatch.Parts[DispatchElement.LegalBasis].Concat(dispatch.Parts[DispatchElement.Body]))
        {
            // A line that a break began is neither indented nor set off.
            if (above?.Paragraph == line.Paragraph)
            {
                continue;
            }

            check.CheckFirstLine(line);
            check.CheckLineSpacing(line);
            check.CheckRoom(above, line);
            above = line;
        }
    }

    private void CheckFirstLine(TextPiece line)
    {
        if (line.IsPlacedByBlanks)
        {
            _dispatch.Note("note.indented-by-blanks", line);
            return;
        }

        var setting = line.Paragraph.Setting;
        var indent = (setting.Left ?? 0) + (setting.FirstLine ?? 0);
        var millimetres = Twips.ToMillimetres(indent);
        if (!_layout.FirstLine.Permitted.Any(permitted => Math.Abs(permitted - millimetres) <= IndentTolerance))
        {
            Add("body_first_line", LayoutWords.Millimetres(indent), line);
        }
    }

    private void CheckLineSpacing(TextPiece line)
    {
        var spacing = line.LineSpacing;
        var (least, most) = (_layout.LineSpacing.Least, _layout.LineSpacing.Most!.Value);
        if (spacing < least - SpacingTolerance || spacing > most + SpacingTolerance)
        {
            Add(
                "body_line_spacing",
                DocumentTexts.Catalog.Format("found.lines", ("lines", LayoutWords.Number(decimal.Round(spacing, 2)))),
                line);
        }
    }

    private void CheckRoom(TextPiece? above, TextPiece line)
    {
        if (above?.RoomTo(line) is { } room && room < _layout.SpaceBetween.Least - RoomTolerance)
        {
            Add("body_space_between", LayoutWords.Room(room), line);
        }
    }

    // The rules of the body hold for its legal bases too.
    private void Add(string rule, LocalizedText found, TextPiece line) =>
        _dispatch.Add(_dispatch.Rules[rule], _dispatch.Parts.ElementOf(line), found, DocumentPlace.Of(line));
}
