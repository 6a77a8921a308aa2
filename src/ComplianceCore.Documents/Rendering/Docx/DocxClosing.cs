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
                DocxTable.Cell(left, [.. Recipients(dispatch)]),
                DocxTable.Cell(frame - left, [.. Signature(dispatch)])));
    }

    private static IEnumerable<Paragraph> Recipients(Dispatch dispatch) =>
    [
        Kept(DispatchElement.RecipientsLabel, DispatchLabels.Recipients),
        .. DispatchLines.Recipients(dispatch)
            .Select(line => DocxText.Paragraph(DispatchElement.Recipient, DispatchLabels.Dash + line)),
    ];

    private static IEnumerable<Paragraph> Signature(Dispatch dispatch) =>
    [
        .. dispatch.Signature.Lines.Select(line => Kept(DispatchElement.SigningTitle, DispatchLines.Signing(line))),
        Kept(DispatchElement.SignerName, dispatch.Signature.SignerName),
    ];

    // The row stays with the paragraph that ends the section, so that this does not begin a page of its own.
    private static Paragraph Kept(DispatchElement element, string text) =>
        DocxText.Paragraph(element, [DocxText.Run(text)], [new KeepNext()]);
}
