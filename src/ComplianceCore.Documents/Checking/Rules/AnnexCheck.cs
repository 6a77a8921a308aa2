using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Checks how annexes are called and counted, and that each names its document rightly.</summary>
internal static partial class AnnexCheck
{
    /// <summary>Checks the annexes.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        var annexes = dispatch.Parts.Annexes;
        for (var index = 0; index < annexes.Count; index++)
        {
            if (annexes[index].Label is { } label)
            {
                CheckLabel(dispatch, label, index, annexes.Count);
            }

            if (annexes[index].Reference is [var first, ..] reference)
            {
                CheckReference(dispatch, first, string.Join(' ', reference.Select(line => line.Text)));
            }
        }
    }

    private static void CheckLabel(CheckedDispatch dispatch, TextPiece label, int index, int count)
    {
        if (!RightLabel().IsMatch(label.Text))
        {
            dispatch.Add("annex_label_wording", LayoutWords.Quoted(label.Text), label);
        }
        else if (count > 1 && !string.Equals(label.Text, Numbered(index), StringComparison.Ordinal))
        {
            dispatch.Add("annex_label_number", LayoutWords.Quoted(label.Text), label);
        }
    }

    private static string Numbered(int index) =>
        index < RomanNumeral.Greatest ? $"Phụ lục {RomanNumeral.Of(index + 1)}" : string.Empty;

    private static void CheckReference(CheckedDispatch dispatch, TextPiece line, string reference)
    {
        if (RightReference().Match(reference) is not { Success: true } match)
        {
            dispatch.Add("annex_reference_form", LayoutWords.Quoted(reference), line);
        }
        else if (!Agrees(dispatch, match))
        {
            dispatch.Add("annex_reference_match", LayoutWords.Quoted(reference), line);
        }
    }

    /// <summary>Whether number and date are those of the document; on electronic documents they stay blank.</summary>
    private static bool Agrees(CheckedDispatch dispatch, Match reference)
    {
        var isCodeAlike = dispatch.Parts[DispatchElement.CodeNumber] is not [var number, ..]
            || NumberCheck.CodeOf(number).AgreesWith(FoundCode.Read(reference.Groups["code"].Value));
        var isDateAlike = dispatch.Parts[DispatchElement.PlaceAndDate] is not [var issued, ..]
            || FoundDate.Read(issued.Text)?.AgreesWith(FoundDate.Of(reference)) != false;
        return isCodeAlike && isDateAlike;
    }

    [GeneratedRegex(@"^Phụ lục(?: [IVXLCDM]+)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RightLabel();

    [GeneratedRegex(
        @"^\(Kèm theo \p{Lu}\p{Ll}+ ?\p{Ll}* số:?\s*(?<code>.*?)\s*"
            + @"ngày(?<day>[\s._…0-9]+)tháng(?<month>[\s._…0-9]+)năm(?<year>[\s._…0-9]+)của \S.*\)$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RightReference();
}
