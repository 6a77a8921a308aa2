using System.Diagnostics;
using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>An annex: its title, and its table.</summary>
internal static class HtmlAnnex
{
    /// <summary>The id of an annex, by which the style sheet gives it its paper and its columns.</summary>
    /// <param name="index">Its place among the annexes, from 0.</param>
    public static string IdOf(int index) => $"annex-{(index + 1).ToString(CultureInfo.InvariantCulture)}";

    public static void Write(HtmlWriter html, Annex annex, string id)
    {
        var title = $"{id}-title";
        html.Line($"<section class=\"sheet\" id=\"{id}\">").Line($"<h2 id=\"{title}\">");
        if (annex.Label is { } label)
        {
            WriteTitle(html, DispatchElement.AnnexLabel, label);
        }

        WriteTitle(html, DispatchElement.AnnexTitle, annex.Title);
        html.Line("</h2>")
            .Paragraph(DispatchElement.AnnexReference, annex.ReferenceLine)
            .Line($"<div class=\"table\" role=\"group\" tabindex=\"0\" aria-labelledby=\"{title}\">")
            .Line($"<table class=\"{HtmlWriter.ClassOf(DispatchElement.TableText)}\" aria-labelledby=\"{title}\">");
        WriteTable(html, annex.Table);
        html.Line("</table>").Line("</div>").Line("</section>");
    }

    private static void WriteTitle(HtmlWriter html, DispatchElement element, string text) =>
        html.Element("span", $" class=\"{HtmlWriter.ClassOf(element)}\"", text);

    private static void WriteTable(HtmlWriter html, AnnexTable table)
    {
        html.Markup("<colgroup>");
        foreach (var _ in table.Columns)
        {
            html.Markup("<col>");
        }

        html.Line("</colgroup>")
            .Line("<thead>")
            .Markup($"<tr class=\"{HtmlWriter.ClassOf(DispatchElement.TableHeader)}\">");
        foreach (var column in table.Columns)
        {
            WriteHeader(html, "col", column.Header);
        }

        html.Line("</tr>").Line("</thead>").Line("<tbody>");
        foreach (var (index, group) in table.Groups.Index())
        {
            // The rows of a group without heading belong to the one above, and so to its heading.
            html.Markup(index > 0 && group.Heading is not null ? "</tbody>\n<tbody>\n" : string.Empty);
            WriteGroup(html, group, table.Columns);
        }

        html.Line("</tbody>");
    }

    private static void WriteGroup(HtmlWriter html, AnnexGroup group, IReadOnlyList<AnnexColumn> columns)
    {
        if (group.Heading is { } heading)
        {
            var across = (columns.Count - 1).ToString(CultureInfo.InvariantCulture);
            html.Markup($"<tr class=\"{HtmlWriter.ClassOf(DispatchElement.TableGroup)}\">")
                .Markup($"<td class=\"{HtmlWriter.ClassOf(DispatchElement.TableHeader)}\">")
                .Text(heading.Ordinal)
                .Markup($"</td><th scope=\"rowgroup\" colspan=\"{across}\">")
                .Text(heading.Title)
                .Line("</th></tr>");
        }

        string[] cells = [.. columns.Select(CellOf)];
        var name = columns.Index().FirstOrDefault(
            column => column.Item.Alignment == ColumnAlignment.Text, (Index: -1, Item: columns[0])).Index;
        foreach (var row in group.Rows)
        {
            WriteRow(html, row, cells, name);
        }
    }

    /// <param name="html">Takes the row.</param>
    /// <param name="row">The row.</param>
    /// <param name="cells">How the cells of each column begin.</param>
    /// <param name="name">The column that names what the row is about; -1 where none does.</param>
    private static void WriteRow(HtmlWriter html, AnnexRow row, string[] cells, int name)
    {
        html.Markup("<tr>");
        for (var column = 0; column < cells.Length; column++)
        {
            if (column == name)
            {
                WriteHeader(html, "row", row.Cells[column]);
            }
            else
            {
                html.Markup(cells[column]).Text(row.Cells[column]).Markup("</td>");
            }
        }

        html.Line("</tr>");
    }

    // An empty cell heads nothing.
    private static void WriteHeader(HtmlWriter html, string scope, string text)
    {
        var isEmpty = string.IsNullOrWhiteSpace(text);
        html.Markup(isEmpty ? "<td>" : $"<th scope=\"{scope}\">").Text(text).Markup(isEmpty ? "</td>" : "</th>");
    }

    private static string CellOf(AnnexColumn column) => column.Alignment switch
    {
        ColumnAlignment.Text => "<td>",
        ColumnAlignment.Number => CellOf(DispatchElement.TableNumber),
        ColumnAlignment.Ordinal => CellOf(DispatchElement.TableOrdinal),
        _ => throw new UnreachableException(),
    };

    private static string CellOf(DispatchElement element) => $"<td class=\"{HtmlWriter.ClassOf(element)}\">";
}
