namespace ComplianceCore.Documents;

/// <summary>Checks where page numbers stand, how they count, and that the first page shows none.</summary>
internal static class PageNumberCheck
{
    private const string Arabic = "decimal";

    /// <summary>Checks the document.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        var first = dispatch.Document.Sections[0];
        var above = first.Header.Any(PageNumbers.IsIn);
        var below = first.Footer.FirstOrDefault(PageNumbers.IsIn) ?? first.FirstFooter.FirstOrDefault(PageNumbers.IsIn);
        if (!above && below is null)
        {
            CheckMissing(dispatch);
            return;
        }

        if (!above)
        {
            Add(dispatch, "page_number_place", "found.page-number-below", section: 0);
        }

        if (!first.HasTitlePage || first.FirstHeader.Concat(first.FirstFooter).Any(PageNumbers.IsIn))
        {
            Add(dispatch, "page_number_first_page", "found.page-number-first", section: 0);
        }

        if (first.FirstNumber is { } number && number != 1)
        {
            Add(dispatch, "page_number_start", LayoutWords.Number(number), section: 0);
        }

        CheckFormats(dispatch);
        CheckAnnexes(dispatch);
    }

    private static void CheckMissing(CheckedDispatch dispatch)
    {
        var rule = dispatch.Rules[DispatchElement.PageNumber, LayoutAspect.Missing];
        if (PageEstimate.IsLongerThanPage(dispatch))
        {
            dispatch.Add(rule, DispatchElement.PageNumber, LayoutWords.Nothing, DocumentPlace.OfSection(0));
        }
        else
        {
            dispatch.Note("note.no-page-number", piece: null);
        }
    }

    private static void CheckFormats(CheckedDispatch dispatch)
    {
        for (var index = 0; index < dispatch.Document.Sections.Count; index++)
        {
            var format = dispatch.Document.Sections[index].NumberFormat;
            if (!string.Equals(format, Arabic, StringComparison.Ordinal))
            {
                Add(dispatch, "page_number_format", LayoutWords.Quoted(format), index);
            }
        }
    }

    private static void CheckAnnexes(CheckedDispatch dispatch)
    {
        foreach (var annex in dispatch.Parts.Annexes)
        {
            if (annex.Section == 0 || dispatch.Document.Sections.ElementAtOrDefault(annex.Section)?.FirstNumber != 1)
            {
                dispatch.Add(
                    dispatch.Rules["page_number_annex"],
                    DispatchElement.PageNumber,
                    DocumentTexts.Catalog.Format("found.page-number-goes-on"),
                    DocumentPlace.Of(annex.First));
            }
        }
    }

    private static void Add(CheckedDispatch dispatch, string rule, string found, int section) =>
        Add(dispatch, rule, DocumentTexts.Catalog.Format(found), section);

    private static void Add(CheckedDispatch dispatch, string rule, LocalizedText found, int section) =>
        dispatch.Add(dispatch.Rules[rule], DispatchElement.PageNumber, found, DocumentPlace.OfSection(section));
}
