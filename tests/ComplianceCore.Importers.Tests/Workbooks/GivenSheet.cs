using System.Globalization;
using System.Security;
using System.Text;

namespace ComplianceCore.Importers.Tests;

/// <summary>A sheet of a workbook that a test writes cell by cell.</summary>
internal sealed class GivenSheet
{
    private readonly List<string> _rows = [];
    private readonly List<string> _merged = [];

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its state, such as <c>hidden</c>.</summary>
    public string State { get; init; } = "visible";

    /// <summary>Adds a row: null is a blank cell, a text a text, a number a number.</summary>
    public GivenSheet Row(params object?[] cells)
    {
        var row = _rows.Count + 1;
        var xml = new StringBuilder();
        for (var column = 0; column < cells.Length; column++)
        {
            xml.Append(CellOf(cells[column], $"{NameOf(column)}{row.ToString(CultureInfo.InvariantCulture)}"));
        }

        _rows.Add($"<row r=\"{row.ToString(CultureInfo.InvariantCulture)}\">{xml}</row>");
        return this;
    }

    /// <summary>Merges cells, such as <c>A1:B2</c>.</summary>
    public GivenSheet Merge(params string[] ranges)
    {
        _merged.AddRange(ranges);
        return this;
    }

    /// <summary>The part of the workbook.</summary>
    public string ToXml()
    {
        var merged = string.Concat(_merged.Select(range => $"<mergeCell ref=\"{range}\"/>"));
        var merges = merged.Length == 0 ? string.Empty : $"<mergeCells>{merged}</mergeCells>";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + $"<sheetData>{string.Concat(_rows)}</sheetData>{merges}</worksheet>";
    }

    private static string CellOf(object? value, string place) => value switch
    {
        null => string.Empty,
        string text => $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            + $"{SecurityElement.Escape(text)}</t></is></c>",
        StyledNumber styled => $"<c r=\"{place}\" s=\"{Digits(styled.Style)}\"><v>{Digits(styled.Number)}</v></c>",
        FormulaError error => $"<c r=\"{place}\" t=\"e\"><f>1/0</f><v>{error.Text}</v></c>",
        _ => $"<c r=\"{place}\"><v>{Digits(Convert.ToDouble(value, CultureInfo.InvariantCulture))}</v></c>",
    };

    private static string Digits(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string NameOf(int column) => column < 26
        ? ((char)('A' + column)).ToString()
        : $"{(char)('A' + column / 26 - 1)}{(char)('A' + column % 26)}";
}
