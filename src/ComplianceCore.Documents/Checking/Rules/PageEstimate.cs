namespace ComplianceCore.Documents;

/// <summary>Tells whether a text surely fills more than a page, without setting it.</summary>
internal static class PageEstimate
{
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
        var count = decimal.Ceiling(line.Width / (decimal)profile.FrameWidth(isLandscape: false));
        return count * line.LineHeight * line.LineSpacing;
    }
}
