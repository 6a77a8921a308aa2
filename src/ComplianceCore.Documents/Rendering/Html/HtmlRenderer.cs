namespace ComplianceCore.Documents;

/// <summary>
/// Prints a dispatch as one HTML page, to be read on any screen and printed in the layout of Nghị định 30/2020/NĐ-CP.
/// </summary>
/// <remarks>
/// The page needs nothing beside itself and runs no script, which its content security policy holds it to. Values are
/// plain text: nothing in a name is read as markup. The same dispatch gives the same bytes.
/// </remarks>
public static class HtmlRenderer
{
    /// <summary>Prints <paramref name="dispatch"/>.</summary>
    /// <param name="dispatch">The dispatch.</param>
    /// <returns>The page, its lines ended by line feeds, the last one too; as a file it is UTF-8.</returns>
    public static string Render(Dispatch dispatch)
    {
        ArgumentNullException.ThrowIfNull(dispatch);
        var profile = LayoutProfile.For(dispatch.IssuedDate);
        var html = new HtmlWriter();
        WriteHead(html, dispatch, profile);
        html.Line("<body>")
            .Line("<main>")
            .Line($"<article aria-labelledby=\"{HtmlHeading.SubjectId}\">")
            .Line("<div class=\"sheet\">");
        HtmlHeading.Write(html, dispatch, profile);
        HtmlAddressees.Write(html, dispatch.Addressees);
        HtmlBody.Write(html, dispatch, profile);
        HtmlClosing.Write(html, dispatch);
        html.Line("</div>");
        foreach (var (index, annex) in dispatch.Annexes.Index())
        {
            HtmlAnnex.Write(html, annex, HtmlAnnex.IdOf(index));
        }

        return html.Line("</article>").Line("</main>").Line("</body>").Line("</html>").ToString();
    }

    private static void WriteHead(HtmlWriter html, Dispatch dispatch, LayoutProfile profile)
    {
        html.Line("<!DOCTYPE html>")
            .Line($"<html lang=\"{HtmlWriter.Language}\">")
            .Line("<head>")
            .Line("<meta charset=\"utf-8\">")
            .Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Line("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">")
            .Element("title", string.Empty, DispatchLines.Title(dispatch))
            .Line("<style>")
            .Markup(HtmlStyle.Of(dispatch, profile))
            .Line("</style>")
            .Line("</head>");
    }
}
