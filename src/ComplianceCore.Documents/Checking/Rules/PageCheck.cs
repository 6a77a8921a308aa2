namespace ComplianceCore.Documents;

/// <summary>Checks the paper and the margins of every section.</summary>
internal static class PageCheck
{
    // Paper and margins of word processors where a document does not say: a letter, an inch.
    private const int UsualWidth = 12240;
    private const int UsualHeight = 15840;
    private const int UsualMargin = 1440;

    // As much as sizes in inches, points and millimetres differ when each is rounded.
    private const decimal PaperTolerance = 1m;

    /// <summary>Checks the document.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        for (var index = 0; index < dispatch.Document.Sections.Count; index++)
        {
            Check(dispatch, dispatch.Document.Sections[index], index);
        }
    }

    private static void Check(CheckedDispatch dispatch, WordSection section, int index)
    {
        var place = DocumentPlace.OfSection(index);
        CheckPaper(dispatch, section, index, place);
        var margins = dispatch.Profile.Margins;
        CheckMargin(dispatch, "margin_top", section.Top, margins.Top, place);
        CheckMargin(dispatch, "margin_bottom", section.Bottom, margins.Bottom, place);
        CheckMargin(dispatch, "margin_left", section.Left, margins.Left, place);
        CheckMargin(dispatch, "margin_right", section.Right, margins.Right, place);
    }

    private static void CheckPaper(CheckedDispatch dispatch, WordSection section, int index, DocumentPlace place)
    {
        var paper = dispatch.Profile.Paper;
        var width = Millimetres(section.Width ?? UsualWidth);
        var height = Millimetres(section.Height ?? UsualHeight);
        if (!IsNear(Math.Min(width, height), paper.Width) || !IsNear(Math.Max(width, height), paper.Height))
        {
            dispatch.Add(
                dispatch.Rules["paper_size"],
                null,
                DocumentTexts.Catalog.Format(
                    "found.paper", ("width", LayoutWords.Number(width)), ("height", LayoutWords.Number(height))),
                place);
        }
        else if (width > height && index == 0)
        {
            // Wide tables may lie; the heading stands.
            dispatch.Add(
                dispatch.Rules["paper_orientation"], null, DocumentTexts.Catalog.Format("found.landscape"), place);
        }
    }

    private static void CheckMargin(
        CheckedDispatch dispatch,
        string rule,
        int? found,
        LayoutNumber allowed,
        DocumentPlace place)
    {
        var margin = Millimetres(Math.Abs(found ?? UsualMargin));
        if (margin < allowed.Least || margin > allowed.Most)
        {
            dispatch.Add(dispatch.Rules[rule], null, LayoutWords.Millimetres(Math.Abs(found ?? UsualMargin)), place);
        }
    }

    private static decimal Millimetres(int twips) => decimal.Round(Twips.ToMillimetres(twips), 1);

    private static bool IsNear(decimal found, decimal asked) => Math.Abs(found - asked) <= PaperTolerance;
}
