namespace ComplianceCore.Documents;

/// <summary>The closing block: the recipients, and who signs.</summary>
internal static class HtmlClosing
{
    private const string LabelId = "recipients";

    public static void Write(HtmlWriter html, Dispatch dispatch)
    {
        html.Line("<footer class=\"closing\">")
            .Line($"<div class=\"{HtmlWriter.ClassOf(DispatchElement.Recipient)}\">")
            .Element(
                "p",
                $" id=\"{LabelId}\" class=\"{HtmlWriter.ClassOf(DispatchElement.RecipientsLabel)}\"",
                DispatchLabels.Recipients)
            .List(LabelId, DispatchLines.Recipients(dispatch))
            .Line("</div>")
            .Line("<div class=\"signature\">");
        foreach (var line in dispatch.Signature.Lines)
        {
            html.Paragraph(DispatchElement.SigningTitle, DispatchLines.Signing(line));
        }

        html.Paragraph(DispatchElement.SignerName, dispatch.Signature.SignerName)
            .Line("</div>")
            .Line("</footer>");
    }
}
