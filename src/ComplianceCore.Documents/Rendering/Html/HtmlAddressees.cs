namespace ComplianceCore.Documents;

/// <summary>Whom the dispatch addresses: one on the line of the label, several in a list under it.</summary>
internal static class HtmlAddressees
{
    private const string LabelId = "addressees";

    private static readonly string _class = HtmlWriter.ClassOf(DispatchElement.Addressees);

    public static void Write(HtmlWriter html, IReadOnlyList<string> names)
    {
        html.Line($"<div class=\"{_class}\">");
        if (names.Count == 1)
        {
            html.Element("p", " class=\"one\"", $"{DispatchLabels.Addressees} {names[0]}");
        }
        else
        {
            html.Element("p", $" id=\"{LabelId}\"", DispatchLabels.Addressees)
                .List(LabelId, DispatchLines.Closed(names));
        }

        html.Line("</div>");
    }
}
