using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Tables as a typist draws them.</summary>
internal static class TypedTables
{
    /// <summary>A table of one row and two columns without borders, by which typists put blocks side by side.</summary>
    /// <param name="leftWidth">The width of the left column in millimetres.</param>
    /// <param name="rightWidth">The width of the right column in millimetres.</param>
    /// <param name="left">What stands at the left.</param>
    /// <param name="right">What stands at the right.</param>
    public static Table SideBySide(
        double leftWidth,
        double rightWidth,
        OpenXmlElement[] left,
        OpenXmlElement[] right) =>
        new(
            new TableProperties
            {
                TableWidth = new TableWidth { Width = "0", Type = TableWidthUnitValues.Auto },
                TableLook = Look(),
            },
            Grid(leftWidth, rightWidth),
            new TableRow(Cell(leftWidth, left), Cell(rightWidth, right)));

    /// <summary>A table with all its lines.</summary>
    /// <param name="widths">The widths of the columns in millimetres.</param>
    /// <param name="rows">The paragraphs of each row, one a cell.</param>
    public static Table Ruled(double[] widths, params Paragraph[][] rows)
    {
        var table = new Table(
            new TableProperties
            {
                TableStyle = new TableStyle { Val = "TableGrid" },
                TableWidth = new TableWidth { Width = "0", Type = TableWidthUnitValues.Auto },
                TableLook = Look(),
            },
            Grid(widths));
        foreach (var row in rows)
        {
            table.Append(new TableRow(row.Zip(widths, (text, width) => Cell(width, text))));
        }

        return table;
    }

    private static TableLook Look() => new() { Val = "04A0" };

    private static TableGrid Grid(params double[] widths) =>
        new(widths.Select(width => new GridColumn { Width = Twips(width) }));

    private static TableCell Cell(double width, params OpenXmlElement[] content) =>
        new([
            new TableCellProperties(new TableCellWidth { Width = Twips(width), Type = TableWidthUnitValues.Dxa }),
            .. content,
        ]);

    private static string Twips(double millimetres) =>
        Points.TwipsOfMillimetres(millimetres).ToString(CultureInfo.InvariantCulture);
}
