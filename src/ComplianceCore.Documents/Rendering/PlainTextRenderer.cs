using System.Diagnostics;
using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>Prints a dispatch as plain text that any editor shows: a paragraph is a line, blocks are apart.</summary>
public static class PlainTextRenderer
{
    /// <summary>Prints <paramref name="dispatch"/>.</summary>
    /// <param name="dispatch">The dispatch.</param>
    /// <returns>The text, its lines ended by line feeds, the last one too.</returns>
    public static string Render(Dispatch dispatch)
    {
        ArgumentNullException.ThrowIfNull(dispatch);
        return string.Join("\n\n", Blocks(dispatch)) + "\n";
    }

    private static IEnumerable<string> Blocks(Dispatch dispatch) =>
    [
        Lines([.. dispatch.IssuingBody.SuperiorLines, .. dispatch.IssuingBody.NameLines]),
        Lines([DispatchLabels.CountryName, DispatchLabels.Motto]),
        Lines([DispatchLines.Number(dispatch, DispatchLabels.Blank), DispatchLines.Subject(dispatch)]),
        .. Stamps(DispatchLines.Stamps(dispatch)),
        Lines([DispatchLines.PlaceAndDate(dispatch, DispatchLabels.Blank)]),
        Addressees(dispatch.Addressees),
        .. DispatchLines.Closed(dispatch.LegalBases).Select(Line),
        .. dispatch.Body.Blocks.SelectMany(BodyLines),
        Lines([DispatchLabels.Recipients, .. Dashed(DispatchLines.Recipients(dispatch))]),
        Lines(dispatch.Signature.Lines.Select(DispatchLines.Signing)),
        Lines([dispatch.Signature.SignerName]),
        .. dispatch.Annexes.SelectMany(AnnexBlocks),
    ];

    private static string[] Stamps(IReadOnlyList<string> stamps) => stamps.Count == 0 ? [] : [Lines(stamps)];

    private static string Addressees(IReadOnlyList<string> addressees) => addressees.Count == 1
        ? Lines([$"{DispatchLabels.Addressees} {addressees[0]}"])
        : Lines([DispatchLabels.Addressees, .. Dashed(DispatchLines.Closed(addressees))]);

    private static IEnumerable<string> BodyLines(BodyBlock block) => block switch
    {
        BodyParagraph paragraph => [Words(paragraph)],
        DashList list => [Lines(Dashed(list.Items.Select(Words)))],
        NumberedTask task => [Task(task), .. task.Continuation.SelectMany(BodyLines)],
        _ => throw new UnreachableException(),
    };

    private static string Task(NumberedTask task) =>
        $"{task.Number.ToString(CultureInfo.InvariantCulture)}. {Words(task.Opening)}";

    private static string Words(BodyParagraph paragraph) => Line(LinkedText.Printed(paragraph));

    private static IEnumerable<string> AnnexBlocks(Annex annex) =>
    [
        Lines([.. new[] { annex.Label, annex.Title, annex.ReferenceLine }.OfType<string>()]),
        TextTable.Render(annex.Table),
    ];

    private static IEnumerable<string> Dashed(IEnumerable<string> entries) =>
        entries.Select(entry => DispatchLabels.Dash + entry);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(Line));

    private static string Line(string text) => DispatchLines.OneLine(text).Trim(' ');
}
