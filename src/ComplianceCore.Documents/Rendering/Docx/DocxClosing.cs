using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>The closing block: the recipients to the left, the signature to the right, all on one page.</summary>
internal static class DocxClosing
{
    public static Table Of(Dispatch dispatch, LayoutProfile profile)
    {
        var frame = profile.FrameWidth(isLandscape: false);
        var left = (int)(frame * profile.Custom.RecipientsShare);
        return DocxTable.Placing(
            [left, frame - left],
            DocxTable.Row(
                DocxTable.Cell(left, Recipients(dispatch, profile)),
                DocxTable.Cell(frame - left, Signature(dispatch, profile))));
    }

    private static Paragraph[] Recipients(Dispatch dispatch, LayoutProfile profile) =>
    [
        Below(DispatchElement.RecipientsLabel, DispatchLabels.Recipients, BodyGap(profile)),
        .. DispatchLines.Recipients(dispatch)
            .Select(line => DocxText.Paragraph(DispatchElement.Recipient, DispatchLabels.Dash + line)),
    ];

    private static Paragraph[] Signature(Dispatch dispatch, LayoutProfile profile) =>
    [
        .. dispatch.Signature.Lines.Select((line, index) =>
            Below(DispatchElement.SigningTitle, DispatchLines.Signing(line), index == 0 ? BodyGap(profile) : 0)),
        Below(
            DispatchElement.SignerName,
            dispatch.Signature.SignerName,
            Twips.FromMillimetres(profile.Custom.SignatureRoom)),
    ];

    // The row stays with the paragraph that ends the section, so that this does not begin a page of its own.
    private static Paragraph Below(DispatchElement element, string text, int room) => DocxText.Paragraph(
        element,
        [DocxText.Run(text)],
        [new KeepNext(), new SpacingBetweenLines { Before = DocxText.Number(room) }]);

    private static int BodyGap(LayoutProfile profile) => Twips.FromPoints(profile.Custom.BodyToClosing);
}
