using System.Diagnostics;
using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>Prints a dispatch as Markdown: CommonMark, and a pipe table for each annex.</summary>
/// <remarks>Values are plain text: nothing in a name is read as markup.</remarks>
public static class MarkdownRenderer
{
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
            .. dispatch.IssuingBody.SuperiorLines.Select(MarkdownLine.Plain),
            .. dispatch.IssuingBody.NameLines.Select(MarkdownLine.Bold),
        ]),
        Lines([MarkdownLine.Bold(DispatchLabels.CountryName), MarkdownLine.Bold(DispatchLabels.Motto)]),
        Lines([
            MarkdownLine.Plain(DispatchLines.Number(dispatch, DispatchLabels.Room)),
            MarkdownLine.Plain(DispatchLines.Subject(dispatch)),
        ]),
        .. Stamps(DispatchLines.Stamps(dispatch)),
        MarkdownLine.Italic(DispatchLines.PlaceAndDate(dispatch, DispatchLabels.Room)),
        .. Addressees(dispatch.Addressees),
        .. DispatchLines.Closed(dispatch.LegalBases).Select(MarkdownLine.Italic),
        .. dispatch.Body.Blocks.SelectMany(BodyBlocks),
        MarkdownLine.BoldItalic(DispatchLabels.Recipients),
        Dashed(DispatchLines.Recipients(dispatch).Select(MarkdownLine.Plain)),
        Lines(dispatch.Signature.Lines.Select(DispatchLines.Signing).Select(MarkdownLine.Bold)),
        MarkdownLine.Bold(dispatch.Signature.SignerName),
        .. dispatch.Annexes.SelectMany(AnnexBlocks),
    ];

    private static string[] Stamps(IReadOnlyList<string> stamps) =>
        stamps.Count == 0 ? [] : [Lines(stamps.Select(MarkdownLine.Bold))];

    private static IEnumerable<string> Addressees(IReadOnlyList<string> addressees) => addressees.Count == 1
        ? [MarkdownLine.Plain($"{DispatchLabels.Addressees} {addressees[0]}")]
        :
        [
            MarkdownLine.Plain(DispatchLabels.Addressees),
            Dashed(DispatchLines.Closed(addressees).Select(MarkdownLine.Plain)),
        ];

    private static IEnumerable<string> BodyBlocks(BodyBlock block) => block switch
    {
        BodyParagraph paragraph => [MarkdownLine.Of(paragraph)],
        DashList list => [Dashed(list.Items.Select(MarkdownLine.Of))],
        NumberedTask task => [Task(task)],
        _ => throw new UnreachableException(),
    };

    private static string Task(NumberedTask task)
    {
        var mark = $"{task.Number.ToString(CultureInfo.InvariantCulture)}. ";
        var indent = "\n" + new string(' ', mark.Length);
        var blocks = task.Continuation.SelectMany(BodyBlocks).Prepend(MarkdownLine.Of(task.Opening));
        var text = string.Join("\n\n", blocks).Replace("\n", indent, StringComparison.Ordinal);
        return mark + text.Replace(indent + "\n", "\n\n", StringComparison.Ordinal);
    }

    // A new page on paper is a rule across the screen.
    private static IEnumerable<string> AnnexBlocks(Annex annex) =>
    [
        "---",
        Lines([
            .. new[] { annex.Label, annex.Title }.OfType<string>().Select(MarkdownLine.Bold),
            MarkdownLine.Italic(annex.ReferenceLine),
        ]),
        MarkdownTable.Render(annex.Table),
    ];

    private static string Dashed(IEnumerable<string> entries) =>
        string.Join('\n', entries.Select(entry => DispatchLabels.Dash + entry));

    private static string Lines(IEnumerable<string> lines) => string.Join("\\\n", lines);
}
