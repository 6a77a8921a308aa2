namespace ComplianceCore.Documents;

/// <summary>Reports the parts that every dispatch has and that were not found.</summary>
internal static class MissingCheck
{
    /// <summary>Checks the parts of the dispatch itself, then those of each annex.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        foreach (var element in Enum.GetValues<DispatchElement>().Where(element => IsMissing(dispatch, element)))
        {
            dispatch.Add(
                dispatch.Rules[element, LayoutAspect.Missing], element, LayoutWords.Nothing, DocumentPlace.Whole);
        }

        foreach (var annex in dispatch.Parts.Annexes)
        {
            CheckAnnex(dispatch, annex);
        }
    }

    /// <summary>Whether a part is missing that has to be there; under the name of a type there is no V/v.</summary>
    public static bool IsMissing(CheckedDispatch dispatch, DispatchElement element) => element switch
    {
        DispatchElement.AnnexLabel or DispatchElement.AnnexTitle or DispatchElement.AnnexReference => false,
        DispatchElement.PageNumber => false,
        DispatchElement.Subject or DispatchElement.Addressees when dispatch.Parts.TypeName is not null => false,
        _ => dispatch.Rules.Has(element, LayoutAspect.Missing) && dispatch.Parts[element].Count == 0,
    };

    private static void CheckAnnex(CheckedDispatch dispatch, FoundAnnex annex)
    {
        if (annex.Label is null)
        {
            Add(dispatch, DispatchElement.AnnexLabel, annex);
        }

        if (annex.Title.Count == 0)
        {
            Add(dispatch, DispatchElement.AnnexTitle, annex);
        }

        if (annex.Reference.Count == 0)
        {
            Add(dispatch, DispatchElement.AnnexReference, annex);
        }
    }

    private static void Add(CheckedDispatch dispatch, DispatchElement element, FoundAnnex annex) => dispatch.Add(
        dispatch.Rules[element, LayoutAspect.Missing], LayoutWords.Nothing, annex.First);
}
