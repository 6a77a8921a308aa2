using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Checks the label of the subject and the room above it.</summary>
internal static partial class SubjectCheck
{
    private const decimal Tolerance = 0.5m;

    /// <summary>Checks the subject; a document with the name of its type has no label.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        if (dispatch.Parts[DispatchElement.Subject] is not [var first, ..])
        {
            return;
        }

        if (!Label().IsMatch(first.Text))
        {
            dispatch.Add("subject_label", LayoutWords.Quoted(first.Text), first);
        }

        if (dispatch.Parts[DispatchElement.CodeNumber] is [var number, ..])
        {
            CheckRoom(dispatch, number, first);
        }
    }

    // Between lines that are not neighbours other things make the room.
    private static void CheckRoom(CheckedDispatch dispatch, TextPiece number, TextPiece subject)
    {
        var (above, below) = (number.Paragraph, subject.Paragraph);
        if (above.Cell != below.Cell || above.TextBox != below.TextBox || below.Number > above.Number + 1)
        {
            return;
        }

        var twips = above == below ? 0 : (above.Setting.After ?? 0) + (below.Setting.Before ?? 0);
        var room = twips / 20m;
        if (Math.Abs(room - dispatch.Profile[DispatchElement.Subject].SpaceBefore) > Tolerance)
        {
            dispatch.Add(
                "subject_space_before",
                DocumentTexts.Catalog.Format("found.room", ("room", LayoutWords.Number(room))),
                subject);
        }
    }

    [GeneratedRegex(@"^V/v\s+\S", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label();
}
