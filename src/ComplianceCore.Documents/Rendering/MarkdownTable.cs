using System.Diagnostics;

namespace ComplianceCore.Documents;

/// <summary>Prints the table of an annex as a pipe table.</summary>
internal static class MarkdownTable
{
    /// <summary>Prints <paramref name="table"/>, the headings of its groups in bold.</summary>
    public static string Render(AnnexTable table) => string.Join(
        '\n',
        [
            Line(table.Columns.Select(column => MarkdownLine.Plain(column.Header))),
            Line(table.Columns.Select(column => RuleOf(column.Alignment))),
            .. table.Groups.SelectMany(group => LinesOf(group, table)),
        ]);

    private static IEnumerable<string> LinesOf(AnnexGroup group, AnnexTable table)
    {
        var rows = group.Rows.Select(row => Line(row.Cells.Select(MarkdownLine.Plain)));
        return group.Heading is { } heading
            ? rows.Prepend(Line(DispatchLines.Cells(heading, table).Select(MarkdownLine.Bold)))
            : rows;
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string RuleOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Text => "---",
        ColumnAlignment.Number or ColumnAlignment.Ordinal => "---:",
        _ => throw new UnreachableException(),
    };
}
