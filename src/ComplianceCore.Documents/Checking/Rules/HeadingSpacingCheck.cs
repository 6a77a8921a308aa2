namespace ComplianceCore.Documents;

/// <summary>
/// Checks that the lines of a heading stand single-spaced: motto under country, body under superior body.
/// </summary>
internal static class HeadingSpacingCheck
{
    private const decimal Tolerance = 0.03m;

    /// <summary>Checks both halves of the heading.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        var parts = dispatch.Parts;
        CheckLines(dispatch, "motto_spacing", [.. parts[DispatchElement.CountryName], .. parts[DispatchElement.Motto]]);
        CheckLines(
            dispatch,
            "issuing_body_spacing",
            [.. parts[DispatchElement.SuperiorBody], .. parts[DispatchElement.IssuingBody]]);
    }

    private static void CheckLines(CheckedDispatch dispatch, string rule, TextPiece[] lines)
    {
        foreach (var (above, below) in lines.Zip(lines.Skip(1)))
        {
            // Lines of fixed heights are as offices set them, to the look of the page.
            var spacing = below.Paragraph.Setting.FixedLine is null ? below.LineSpacing : 1;
            if (above.RoomTo(below) is { } room && (room > 0 || Math.Abs(spacing - 1) > Tolerance))
            {
                dispatch.Add(
                    rule,
                    DocumentTexts.Catalog.Format(
                        "found.spacing",
                        ("lines", LayoutWords.Number(decimal.Round(spacing, 2))),
                        ("room", LayoutWords.Number(room))),
                    below);
            }
        }
    }
}
