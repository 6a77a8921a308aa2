using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Checks the words of country and motto, and the rules under motto and issuing body.</summary>
internal static partial class HeadingCheck
{
    // Rules are drawn by hand; a tenth of the text more or less nobody sees.
    private const decimal Tolerance = 0.1m;

    /// <summary>Checks the heading.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        CheckWords(dispatch, DispatchElement.CountryName, DispatchLabels.CountryName, "country_name_wording");
        CheckWords(dispatch, DispatchElement.Motto, DispatchLabels.Motto, "motto_wording");
        CheckRule(dispatch, DispatchElement.Motto, dispatch.Parts.MottoRule, dispatch.Profile.Rules.Motto);
        CheckRule(
            dispatch, DispatchElement.IssuingBody, dispatch.Parts.IssuingBodyRule, dispatch.Profile.Rules.IssuingBody);
        if (dispatch.Parts.IsIssuingBodyGuessed)
        {
            dispatch.Note("note.bodies-by-weight", dispatch.Parts[DispatchElement.IssuingBody][0]);
        }
    }

    /// <summary>Tone marks may stand in either place, and the hyphens may be the dashes of a word processor.</summary>
    private static void CheckWords(CheckedDispatch dispatch, DispatchElement element, string words, string rule)
    {
        foreach (var line in dispatch.Parts[element])
        {
            var written = Blanks().Replace(Dashes().Replace(line.Text, "-"), " ");
            var isSpelled = NameKey.Of(written) == NameKey.Of(words);
            var isSet = element != DispatchElement.Motto || HasFormOf(written, words);
            if (!isSpelled || !isSet)
            {
                dispatch.Add(rule, LayoutWords.Quoted(line.Text), line);
            }
        }
    }

    // The same capitals, and the same spaces around hyphens.
    private static bool HasFormOf(string written, string words) => written.Length == words.Length
        && written.Zip(words).All(pair => char.IsUpper(pair.First) == char.IsUpper(pair.Second)
            && (pair.First is ' ' or '-') == (pair.Second is ' ' or '-'));

    private static void CheckRule(
        CheckedDispatch dispatch,
        DispatchElement element,
        HeadingRuleMark? mark,
        RuleLayout asked)
    {
        if (dispatch.Parts[element] is not [.., var last])
        {
            return;
        }

        var rule = element == DispatchElement.Motto ? "motto_rule" : "issuing_body_rule";
        if (mark is null)
        {
            dispatch.Add(rule, LayoutWords.Nothing, last);
        }
        else if (!mark.IsSolid)
        {
            dispatch.Add(rule, DocumentTexts.Catalog.Format("found.rule-of-signs"), last);
        }
        else if (mark.Length is { } length && !dispatch.Parts[element].Any(line => Fits(length, line, asked)))
        {
            var share = decimal.Round(100m * length / Math.Max(LastWidthOf(last), 1));
            dispatch.Add(rule, DocumentTexts.Catalog.Format("found.share", ("share", LayoutWords.Number(share))), last);
        }
    }

    // A long name fills several lines, and the rule may go by any of them.
    private static bool Fits(int length, TextPiece line, RuleLayout asked) =>
        Fits(length, line.Width, asked) || Fits(length, LastWidthOf(line), asked);

    private static bool Fits(int length, int width, RuleLayout asked) =>
        length >= width * asked.Share.Least * (1 - Tolerance)
        && length <= width * asked.Share.Most!.Value * (1 + Tolerance);

    /// <summary>How wide the last line is that a text falls into in its cell.</summary>
    private static int LastWidthOf(TextPiece line)
    {
        if (line.Paragraph.Cell?.Width is not (> 0 and var room) || room >= line.Width)
        {
            return line.Width;
        }

        return TypesetLines.Of(line.Text, line.Runs.First().Setting.Typesetting, room).LastWidth;
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();

    [GeneratedRegex("[‐‑–—−]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Dashes();
}
