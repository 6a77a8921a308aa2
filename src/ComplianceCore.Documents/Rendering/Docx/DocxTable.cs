using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents;

/// <summary>Tables of fixed columns.</summary>
internal static class DocxTable
{
    /// <summary>A table without borders that places parts beside each other.</summary>
    /// <param name="widths">The widths of its columns in twips.</param>
    /// <param name="rows">Its rows.</param>
    public static Table Placing(IReadOnlyList<int> widths, params IEnumerable<TableRow> rows) =>
        new([Properties(widths, padding: 0), Grid(widths), .. rows]);

    /// <summary>What every table has: its width, columns that stay, room at the sides of its cells.</summary>
    /// <param name="widths">The widths of its columns in twips.</param>
    /// <param name="padding">The room at each side of a cell in twips.</param>
    /// <param name="borders">Its borders; none are drawn when there are none.</param>
    public static TableProperties Properties(IReadOnlyList<int> widths, int padding, params TableBorders[] borders) =>
        new(
        [
            new TableWidth { Width = DocxText.Number(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            .. borders,
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = (short)padding, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = (short)padding, Type = TableWidthValues.Dxa }),
        ]);

    /// <summary>The columns.</summary>
    public static TableGrid Grid(IReadOnlyList<int> widths) =>
        new(widths.Select(width => new GridColumn { Width = DocxText.Number(width) }));

    /// <summary>A row that stays on one page.</summary>
    public static TableRow Row(params IEnumerable<TableCell> cells) =>
        new([new TableRowProperties(new CantSplit()), .. cells]);

    /// <summary>A cell as wide as its column.</summary>
    /// <param name="width">That width in twips.</param>
    /// <param name="blocks">What stands in it; a cell ends with a paragraph.</param>
    public static TableCell Cell(int width, params OpenXmlElement[] blocks) => new(
    [
        new TableCellProperties(
            new TableCellWidth { Width = DocxText.Number(width), Type = TableWidthUnitValues.Dxa }),
        .. blocks,
    ]);

    /// <summary>Lines around and between the cells.</summary>
    /// <param name="weight">Their thickness in points.</param>
    /// <param name="color">Their colour.</param>
    public static TableBorders Borders(decimal weight, string color) => new(
        Border<TopBorder>(weight, color),
        Border<LeftBorder>(weight, color),
        Border<BottomBorder>(weight, color),
        Border<RightBorder>(weight, color),
        Border<InsideHorizontalBorder>(weight, color),
        Border<InsideVerticalBorder>(weight, color));

    /// <summary>The thickness of a line as word processors count it, in eighths of a point.</summary>
    public static uint BorderSize(decimal weight) => (uint)(weight * 8);

    private static T Border<T>(decimal weight, string color)
        where T : BorderType, new() =>
        new() { Val = BorderValues.Single, Size = BorderSize(weight), Space = 0, Color = color };
}
