using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>Writes an annex: its title, and its table row by row.</summary>
internal sealed class DocxAnnex
{
    private readonly Annex _annex;
    private readonly LayoutProfile _profile;
    private readonly IReadOnlyList<int> _widths;

    private DocxAnnex(Annex annex, LayoutProfile profile)
    {
        _annex = annex;
        _profile = profile;
        _widths = AnnexColumnLayout.Of(annex, profile);
    }

    /// <summary>Writes an annex; the rows of a long one are never all in memory.</summary>
    /// <param name="annex">The annex.</param>
    /// <param name="profile">The layout.</param>
    /// <param name="document">Takes it.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public static void Write(
        Annex annex,
        LayoutProfile profile,
        OpenXmlWriter document,
        CancellationToken cancellation) => new DocxAnnex(annex, profile).Write(document, cancellation);

    private void Write(OpenXmlWriter document, CancellationToken cancellation)
    {
        foreach (var paragraph in Title())
        {
            document.WriteElement(paragraph);
        }

        document.WriteStartElement(new Table());
        document.WriteElement(Properties());
        document.WriteElement(DocxTable.Grid(_widths));
        document.WriteElement(Header());
        foreach (var row in _annex.Table.Groups.SelectMany(Rows))
        {
            cancellation.ThrowIfCancellationRequested();
            document.WriteElement(row);
        }

        document.WriteEndElement();
    }

    private IEnumerable<Paragraph> Title() =>
    [
        .. _annex.Label is { } label ? [DocxText.Paragraph(DispatchElement.AnnexLabel, label)] : (Paragraph[])[],
        DocxText.Paragraph(DispatchElement.AnnexTitle, _annex.Title),
        DocxText.Paragraph(DispatchElement.AnnexReference, _annex.ReferenceLine),
    ];

    private TableProperties Properties()
    {
        var properties = DocxTable.Properties(
            _widths,
            Twips.FromMillimetres(_profile.Custom.CellPadding),
            DocxTable.Borders(_profile.Custom.RuleWeight, _profile.Font.Color));
        properties.Append(
            new TableLook { FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true },
            new TableCaption { Val = DispatchLines.Printed(_annex.Title) });
        return properties;
    }

    private TableRow Header()
    {
        var row = DocxTable.Row(_annex.Table.Columns.Select((column, index) => Centered(
            DocxTable.Cell(_widths[index], DocxText.Paragraph(DispatchElement.TableHeader, column.Header)))));
        row.TableRowProperties!.Append(new TableHeader());
        return row;
    }

    private IEnumerable<TableRow> Rows(AnnexGroup group)
    {
        var rows = group.Rows.Select(Row);
        return group.Heading is { } heading ? rows.Prepend(Row(heading)) : rows;
    }

    /// <summary>The heading of a group stays on the page of its first row.</summary>
    private TableRow Row(AnnexGroupHeading heading)
    {
        var title = DocxTable.Cell(_widths.Skip(1).Sum(), Heading(heading.Title, DispatchElement.TableGroup));
        title.TableCellProperties!.Append(new GridSpan { Val = _widths.Count - 1 });
        return DocxTable.Row(
            Centered(DocxTable.Cell(_widths[0], Heading(heading.Ordinal, DispatchElement.TableHeader))),
            Centered(title));
    }

    private TableRow Row(AnnexRow row) => DocxTable.Row(row.Cells.Select((cell, index) => Centered(
        DocxTable.Cell(_widths[index], DocxText.Paragraph(ElementOf(_annex.Table.Columns[index]), cell)))));

    private static Paragraph Heading(string text, DispatchElement element) =>
        DocxText.Paragraph(element, [DocxText.Run(text)], [new KeepNext()]);

    private static TableCell Centered(TableCell cell)
    {
        cell.TableCellProperties!.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return cell;
    }

    private static DispatchElement ElementOf(AnnexColumn column) => column.Alignment switch
    {
        ColumnAlignment.Text => DispatchElement.TableText,
        ColumnAlignment.Number => DispatchElement.TableNumber,
        ColumnAlignment.Ordinal => DispatchElement.TableOrdinal,
        _ => throw new UnreachableException(),
    };
}
