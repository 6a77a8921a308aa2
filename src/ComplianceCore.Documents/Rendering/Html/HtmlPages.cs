namespace ComplianceCore.Documents;

/// <summary>The printed pages: paper, margins, and page numbers that each annex begins anew.</summary>
/// <remarks>
/// The rules of pages know no custom properties. Each annex has pages and a counter of its own, and numbers that are
/// not to be shown are written in a counter style without signs: no browser tells the first page of an annex apart.
/// </remarks>
internal static class HtmlPages
{
    private const string CounterOfDispatch = "page";

    /// <summary>The rules of the pages of a dispatch.</summary>
    public static string Of(Dispatch dispatch, LayoutProfile profile) => $$"""
        @counter-style unshown { system: cyclic; symbols: ""; }
        @counter-style shown { system: extends decimal; range: {{First(profile)}} infinite; fallback: unshown; }
        @page {
          size: {{SizeOf(isLandscape: false, profile)}};
          margin: {{HtmlMeasures.Margins(profile.Margins)}};
          @top-center {
            content: counter({{CounterOfDispatch}}, shown);
            font: {{HtmlMeasures.Font(profile[DispatchElement.PageNumber])}} {{HtmlMeasures.Family(profile.Font)}};
            padding-top: {{HtmlMeasures.Millimetres(profile.PageNumber.FromEdge)}};
            vertical-align: top;
          }
        }

        """ + string.Concat(dispatch.Annexes.Index().Select(annex =>
            PagesOf(HtmlAnnex.IdOf(annex.Index), SizeOf(annex.Item.IsLandscape, profile))));

    private static string PagesOf(string annex, string size) => $$"""
        #{{annex}} { page: {{annex}}; }
        @page {{annex}} {
          size: {{size}};
          counter-increment: {{annex}};
          @top-center { content: counter({{annex}}, shown); }
        }

        """;

    private static string First(LayoutProfile profile) => HtmlMeasures.Number(profile.PageNumber.FirstShown);

    private static string SizeOf(bool isLandscape, LayoutProfile profile)
    {
        var (width, height) = (profile.Paper.Width, profile.Paper.Height);
        return HtmlMeasures.Millimetres(isLandscape ? height : width)
            + " "
            + HtmlMeasures.Millimetres(isLandscape ? width : height);
    }
}
