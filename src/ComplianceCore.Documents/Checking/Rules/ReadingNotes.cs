namespace ComplianceCore.Documents;

/// <summary>Says how a document was read where a reader of it could read otherwise.</summary>
internal static class ReadingNotes
{
    /// <summary>Notes what there is to say.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        var document = dispatch.Document;
        if (document.HasTrackedChanges)
        {
            dispatch.Note("note.tracked-changes", piece: null);
        }

        if (document.HasHiddenText)
        {
            dispatch.Note("note.hidden-text", piece: null);
        }

        if (document.HasLooseMarks)
        {
            dispatch.Note("note.loose-marks", piece: null);
        }

        if (dispatch.Parts.TypeName is { } type)
        {
            dispatch.Note("note.type-name", type, ("type", type.Text));
        }

        foreach (var piece in dispatch.Parts.Unknown)
        {
            dispatch.Note("note.not-recognised", piece);
        }
    }
}
