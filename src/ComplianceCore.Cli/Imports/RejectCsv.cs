using System.Globalization;
using ComplianceCore.Importers;

namespace ComplianceCore.Cli;

/// <summary>The issues of an import as a table for spreadsheets, with the cells of rejected rows.</summary>
internal static class RejectCsv
{
    private static readonly string[] _columns =
    [
        "code", "severity", "file", "sheet", "row", "column", "value", "sentence", "cure", "cells",
    ];

    /// <summary>The file.</summary>
    public static byte[] Render(ImportResult result, Language language)
    {
        var csv = new CsvWriter();
        foreach (var column in _columns)
        {
            csv.Text(column);
        }

        csv.EndRow();
        var cells = result.Rejected
            .SelectMany(row => row.Issues.Select(issue => (Issue: issue, row.Cells)))
            .ToDictionary(each => each.Issue, each => each.Cells);
        foreach (var issue in result.Issues)
        {
            Write(csv, issue, cells.GetValueOrDefault(issue) ?? [], language);
        }

        return csv.ToBytes();
    }

    private static void Write(CsvWriter csv, ImportIssue issue, IReadOnlyList<string> cells, Language language) => csv
        .Text(issue.Code)
        .Text(issue.Severity == IssueSeverity.Error ? "error" : "warning")
        .Text(Printable.Of(issue.File))
        .Text(issue.Sheet is null ? null : Printable.Of(issue.Sheet))
        .Number(Place(issue.Row))
        .Number(Place(issue.Column))
        .Text(Printable.Of(issue.Value))
        .Text(Printable.Of(issue.Sentence.In(language)))
        .Text(Printable.Of(issue.Cure.In(language)))
        .Text(Printable.Of(string.Join(" | ", cells)))
        .EndRow();

    private static string? Place(int number) =>
        number == 0 ? null : number.ToString(CultureInfo.InvariantCulture);
}
