using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>The framed stamps of secrecy and urgency.</summary>
internal static class DocxStamps
{
    /// <summary>The stamps from the top, and the paragraph that ends their cell; empty without stamps.</summary>
    public static IEnumerable<OpenXmlElement> Of(Dispatch dispatch, LayoutProfile profile)
    {
        StampFrame[] stamps = [.. StampFrame.Of(dispatch, profile)];
        var room = Twips.FromPoints(profile[DispatchElement.Subject].SpaceBefore);
        return stamps.Length == 0
            ? []
            : [
                .. stamps.SelectMany(stamp => new OpenXmlElement[] { DocxText.Nothing(room), Frame(stamp, profile) }),
                DocxText.Nothing(room: 0),
            ];
    }

    private static Table Frame(StampFrame stamp, LayoutProfile profile)
    {
        var words = new Run(
            new RunProperties(new Color { Val = profile.Stamps.Color }), DocxText.Words(stamp.Words));
        var cell = DocxTable.Cell(stamp.Width, DocxText.Paragraph(stamp.Element, [words]));
        cell.TableCellProperties!.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var row = DocxTable.Row(cell);
        row.TableRowProperties!.Append(new TableRowHeight
        {
            Val = (uint)Twips.FromMillimetres(profile.Stamps.Height),
            HeightType = HeightRuleValues.Exact,
        });
        int[] widths = [stamp.Width];
        var borders = DocxTable.Borders(profile.Custom.FrameWeight, profile.Stamps.Color);
        return new Table(DocxTable.Properties(widths, padding: 0, borders), DocxTable.Grid(widths), row);
    }
}
