using System.Text;

namespace ComplianceCore.Documents;

/// <summary>Writes a table as CSV: commas, and quotes around a field that needs them.</summary>
internal sealed class CsvText
{
    private readonly StringBuilder _text = new();
    private readonly string _lineEnd;
    private readonly bool _isMarked;

    private CsvText(string lineEnd, bool isMarked)
    {
        _lineEnd = lineEnd;
        _isMarked = isMarked;
    }

    /// <summary>
    /// Begins a table that has the line ends and the byte order mark of another, so that the programs of the office
    /// open both alike.
    /// </summary>
    /// <param name="table">The bytes of the other table.</param>
    public static CsvText Like(ReadOnlySpan<byte> table)
    {
        var firstBreak = table.IndexOf((byte)'\n');
        var isCarried = firstBreak > 0 && table[firstBreak - 1] == (byte)'\r';
        return new CsvText(isCarried ? "\r\n" : "\n", table.StartsWith(Encoding.UTF8.Preamble));
    }

    /// <summary>A field as it stands between two commas.</summary>
    public static string Field(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? text
            : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Adds a row.</summary>
    public CsvText Row(params IEnumerable<string> fields)
    {
        _text.AppendJoin(',', fields.Select(Field)).Append(_lineEnd);
        return this;
    }

    /// <summary>The table in UTF-8.</summary>
    public byte[] ToBytes()
    {
        var text = Encoding.UTF8.GetBytes(_text.ToString());
        return _isMarked ? [.. Encoding.UTF8.Preamble, .. text] : text;
    }
}
