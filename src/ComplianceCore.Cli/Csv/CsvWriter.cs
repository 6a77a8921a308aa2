using System.Buffers;
using System.Globalization;
using System.Text;
using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>
/// Writes CSV as RFC 4180 describes it, for spreadsheets: UTF-8 with byte order mark, lines ended by CRLF.
/// </summary>
/// <remarks>
/// CRLF is the line end of the RFC and of the files that spreadsheets write themselves. Without the mark a spreadsheet
/// reads Vietnamese in the code page of its machine.
/// </remarks>
internal sealed class CsvWriter
{
    // What a spreadsheet takes for the beginning of a formula.
    private static readonly SearchValues<char> _formula = SearchValues.Create("=+-@\t\r\n");

    private readonly StringBuilder _text = new();
    private bool _isFirst = true;

    /// <summary>Adds a cell of words; one that a spreadsheet would run gets an apostrophe in front.</summary>
    public CsvWriter Text(string? words) =>
        Cell(words is { Length: > 0 } && _formula.Contains(words[0]) ? $"'{words}" : words ?? string.Empty);

    /// <summary>Adds a cell of a whole number, empty when there is none.</summary>
    public CsvWriter Number(long? number) => Cell(number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);

    /// <summary>Adds a cell of a number that is already in figures, empty when there is none.</summary>
    public CsvWriter Number(string? figures) => Cell(figures ?? string.Empty);

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        _text.Append("\r\n");
        _isFirst = true;
    }

    /// <summary>All that was written.</summary>
    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(_text.ToString())];

    private CsvWriter Cell(string content)
    {
        if (!_isFirst)
        {
            _text.Append(',');
        }

        _isFirst = false;
        _text.Append(CsvText.Field(content));
        return this;
    }
}
