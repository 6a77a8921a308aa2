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

    private static void CheckRoom(CheckedDispatch dispatch, TextPiece number, TextPiece subject)
    {
        // A line break leaves none.
        var found = number.Paragraph == subject.Paragraph ? 0 : number.RoomTo(subject);
        var asked = dispatch.Profile[DispatchElement.Subject].SpaceBefore;
        if (found is { } room && Math.Abs(room - asked) > Tolerance)
        {
            dispatch.Add("subject_space_before", LayoutWords.Room(room), subject);
        }
    }

    [GeneratedRegex(@"^V/v\s+\S", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label();
}
