namespace ComplianceCore.Documents;

/// <summary>The heading: issuing body, country and motto; number, subject and stamps, place and day.</summary>
internal static class HtmlHeading
{
    /// <summary>The id of the subject, which names the page.</summary>
    public const string SubjectId = "subject";

    public static void Write(HtmlWriter html, Dispatch dispatch, LayoutProfile profile)
    {
        html.Line("<header class=\"heading\">").Line("<div class=\"issuer\">");
        foreach (var line in dispatch.IssuingBody.SuperiorLines)
        {
            html.Paragraph(DispatchElement.SuperiorBody, line);
        }

        foreach (var line in dispatch.IssuingBody.NameLines)
        {
            html.Paragraph(DispatchElement.IssuingBody, line);
        }

        html.Line("</div>")
            .Line("<div class=\"country\">")
            .Paragraph(DispatchElement.CountryName, DispatchLabels.CountryName)
            .Paragraph(DispatchElement.Motto, DispatchLabels.Motto)
            .Line("</div>")
            .Line("<div class=\"reference\">")
            .ParagraphWithRoom(DispatchElement.CodeNumber, DispatchLines.Number(dispatch, DispatchLabels.Room))
            .Element(
                "h1",
                $" id=\"{SubjectId}\" class=\"{HtmlWriter.ClassOf(DispatchElement.Subject)}\"",
                DispatchLines.Subject(dispatch));
        WriteStamps(html, dispatch, profile);
        html.Line("</div>")
            .ParagraphWithRoom(DispatchElement.PlaceAndDate, DispatchLines.PlaceAndDate(dispatch, DispatchLabels.Room))
            .Line("</header>");
    }

    private static void WriteStamps(HtmlWriter html, Dispatch dispatch, LayoutProfile profile)
    {
        foreach (var stamp in StampFrame.Of(dispatch, profile))
        {
            html.Element("p", $" class=\"stamp {HtmlWriter.ClassOf(stamp.Element)}\"", stamp.Words);
        }
    }
}
