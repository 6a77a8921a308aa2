using System.Diagnostics;
using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>Prints a dispatch as Markdown: CommonMark, and a pipe table for each annex.</summary>
/// <remarks>Values are plain text: nothing in a name is read as markup.</remarks>
public static class MarkdownRenderer
{
    // Spaces would run together on the rendered page; these keep room for the pen.
    private const string Blank = "\u2003\u2003";

    /// <summary>Prints <paramref name="dispatch"/>.</summary>
    /// <param name="dispatch">The dispatch.</param>
    /// <returns>The Markdown, its lines ended by line feeds, the last one too.</returns>
    public static string Render(Dispatch dispatch)
    {
        ArgumentNullException.ThrowIfNull(dispatch);
        return string.Join("\n\n", Blocks(dispatch)) + "\n";
    }

    private static IEnumerable<string> Blocks(Dispatch dispatch) =>
    [
        Lines([
            .. dispatch.IssuingBody.SuperiorLines.Select(MarkdownText.Plain),
            .. dispatch.IssuingBody.NameLines.Select(MarkdownText.Bold),
        ]),
        Lines([MarkdownText.Bold(DispatchLabels.CountryName), MarkdownText.Bold(DispatchLabels.Motto)]),
        Lines([
            MarkdownText.Plain(DispatchLines.Number(dispatch, Blank)),
            MarkdownText.Plain(DispatchLines.Subject(dispatch)),
        ]),
        MarkdownText.Italic(DispatchLines.PlaceAndDate(dispatch, Blank)),
        .. Addressees(dispatch.Addressees),
        .. DispatchLines.Closed(dispatch.LegalBases).Select(MarkdownText.Italic),
        .. dispatch.Body.Blocks.SelectMany(BodyBlocks),
        MarkdownText.BoldItalic(DispatchLabels.Recipients),
        Dashed(DispatchLines.Recipients(dispatch).Select(MarkdownText.Plain)),
        Lines(dispatch.Signature.Lines.Select(DispatchLines.Signing).Select(MarkdownText.Bold)),
        MarkdownText.Bold(dispatch.Signature.SignerName),
        .. dispatch.Annexes.SelectMany(AnnexBlocks),
    ];

    private static IEnumerable<string> Addressees(IReadOnlyList<string> addressees) => addressees.Count == 1
        ? [MarkdownText.Plain($"{DispatchLabels.Addressees} {addressees[0]}")]
        :
        [
            MarkdownText.Plain(DispatchLabels.Addressees),
            Dashed(DispatchLines.Closed(addressees).Select(MarkdownText.Plain)),
        ];

    private static IEnumerable<string> BodyBlocks(BodyBlock block) => block switch
    {
        BodyParagraph paragraph => [MarkdownText.Of(paragraph)],
        DashList list => [Dashed(list.Items.Select(MarkdownText.Of))],
        NumberedTask task => [Task(task)],
        _ => throw new UnreachableException(),
    };

    private static string Task(NumberedTask task)
    {
        var mark = $"{task.Number.ToString(CultureInfo.InvariantCulture)}. ";
        var indent = "\n" + new string(' ', mark.Length);
        var blocks = task.Continuation.SelectMany(BodyBlocks).Prepend(MarkdownText.Of(task.Opening));
        var text = string.Join("\n\n", blocks).Replace("\n", indent, StringComparison.Ordinal);
        return mark + text.Replace(indent + "\n", "\n\n", StringComparison.Ordinal);
    }

    // A new page on paper is a rule across the screen.
    private static IEnumerable<string> AnnexBlocks(Annex annex) =>
    [
        "---",
        Lines([
            .. new[] { annex.Label, annex.Title }.OfType<string>().Select(MarkdownText.Bold),
            MarkdownText.Italic(annex.ReferenceLine),
        ]),
        MarkdownTable.Render(annex.Table),
    ];

    private static string Dashed(IEnumerable<string> entries) =>
        string.Join('\n', entries.Select(entry => "- " + entry));

    private static string Lines(IEnumerable<string> lines) => string.Join("\\\n", lines);
}
