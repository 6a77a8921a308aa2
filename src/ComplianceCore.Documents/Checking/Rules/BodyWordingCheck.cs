using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Checks words of the body: how it ends, that it names its annexes, the ends of its legal bases.</summary>
internal static partial class BodyWordingCheck
{
    /// <summary>Checks the body.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        CheckBases(dispatch);
        if (dispatch.Parts[DispatchElement.Body] is not [.., var last] body)
        {
            return;
        }

        foreach (var line in body.SkipLast(1).Where(line => EndsWithMark(line.Text)))
        {
            dispatch.Add("body_closing_mark", DocumentTexts.Catalog.Format("found.closed-early"), line);
        }

        if (!IsClosed(last.Text))
        {
            dispatch.Add("body_closing_mark", LayoutWords.Quoted(EndOf(last.Text)), last);
        }

        if (dispatch.Parts.Annexes.Count > 0 && !body.Any(line => Mention().IsMatch(line.Key)))
        {
            dispatch.Add("body_annex_mention", LayoutWords.Nothing, dispatch.Parts.Annexes[0].First);
        }
    }

    private static void CheckBases(CheckedDispatch dispatch)
    {
        var bases = dispatch.Parts[DispatchElement.LegalBasis];
        for (var index = 0; index < bases.Count; index++)
        {
            var asked = index == bases.Count - 1 ? '.' : ';';
            if (!bases[index].Text.EndsWith(asked))
            {
                dispatch.Add("legal_basis_punctuation", LayoutWords.Quoted(EndOf(bases[index].Text)), bases[index]);
            }
        }
    }

    private static bool EndsWithMark(string text) =>
        text.EndsWith(DispatchLabels.ClosingMark, StringComparison.Ordinal);

    private static bool IsClosed(string text) =>
        EndsWithMark(text) && !text[..^DispatchLabels.ClosingMark.Length].EndsWith('.');

    /// <summary>The last word of a paragraph, which shows its mark.</summary>
    private static string EndOf(string text) => "…" + text[(text.LastIndexOf(' ', Math.Max(text.Length - 4, 0)) + 1)..];

    [GeneratedRegex(
        @"\bphu luc\b|\b(?:gui|dinh|kem)\s(?:kem|theo)\b|\bdanh sach\b|\bbang tong hop\b"
            + @"|\bbieu (?:mau|so|tong hop|chi tiet|thong ke|kem|gui)\b|\b(?:theo|mau|kem|gui) bieu\b",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mention();
}
