namespace ComplianceCore.Documents;

/// <summary>Tells whether a text surely fills more than a page, without setting it.</summary>
internal static class PageEstimate
{
    // The height of a line of Times New Roman beside the size of its letters.
    private const decimal LinePerSize = 1.15m;

    /// <summary>Whether the body alone is higher than a page between its margins.</summary>
    public static bool IsLongerThanPage(CheckedDispatch dispatch)
    {
        var margins = dispatch.Profile.Margins;
        var page = (dispatch.Profile.Paper.Height - margins.Top.Least - margins.Bottom.Least) * 72m / 25.4m;
        var lines = dispatch.Parts[DispatchElement.LegalBasis].Concat(dispatch.Parts[DispatchElement.Body]);
        return lines.Sum(line => HeightOf(line, dispatch.Profile)) > page;
    }

    private static decimal HeightOf(TextPiece line, LayoutProfile profile)
    {
        var size = line.Runs.Max(run => run.Setting.Size) ?? RunSize.Usual;
        var count = decimal.Ceiling(line.Width / (decimal)profile.FrameWidth(isLandscape: false));
        return count * size * LinePerSize * (line.Paragraph.Setting.LineSpacing ?? 1);
    }
}
