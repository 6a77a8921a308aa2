using System.Globalization;
using System.Text;

namespace ComplianceCore.Documents;

/// <summary>Prints the table of an annex in columns of even width.</summary>
internal static class TextTable
{
    private const int Gap = 2;

    /// <summary>Prints <paramref name="table"/>, its header on one line.</summary>
    public static string Render(AnnexTable table)
    {
        string[][] lines = [.. LinesOf(table).Select(cells => cells.Select(DispatchLines.OneLine).ToArray())];
        int[] widths = [.. table.Columns.Select((_, column) => lines.Max(cells => WidthOf(cells[column])))];
        return string.Join('\n', lines.Select(cells => Line(cells, table.Columns, widths)));
    }

    private static IEnumerable<IReadOnlyList<string>> LinesOf(AnnexTable table) =>
    [
        [.. table.Columns.Select(column => column.Header)],
        .. table.Groups.SelectMany(group => LinesOf(group, table)),
    ];

    private static IEnumerable<IReadOnlyList<string>> LinesOf(AnnexGroup group, AnnexTable table)
    {
        var rows = group.Rows.Select(row => row.Cells);
        return group.Heading is { } heading ? rows.Prepend(DispatchLines.Cells(heading, table)) : rows;
    }

    private static string Line(string[] cells, IReadOnlyList<AnnexColumn> columns, int[] widths)
    {
        var line = new StringBuilder();
        for (var column = 0; column < cells.Length; column++)
        {
            var padding = widths[column] - WidthOf(cells[column]);
            var isNumber = columns[column].Alignment is ColumnAlignment.Number or ColumnAlignment.Ordinal;
            line.Append(' ', column == 0 ? 0 : Gap)
                .Append(' ', isNumber ? padding : 0)
                .Append(cells[column])
                .Append(' ', isNumber ? 0 : padding);
        }

        return line.ToString().TrimEnd(' ');
    }

    // A letter and the marks over it take one place, however they are written.
    private static int WidthOf(string cell) => new StringInfo(cell).LengthInTextElements;
}
