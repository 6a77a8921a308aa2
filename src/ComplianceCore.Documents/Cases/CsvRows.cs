using System.Text;

namespace ComplianceCore.Documents;

/// <summary>
/// Splits CSV text into rows as RFC 4180 describes it: commas, quotes around a field that needs them, quotes doubled
/// inside.
/// </summary>
internal sealed class CsvRows
{
    private readonly string _text;
    private readonly string _file;
    private readonly List<Issue> _issues;
    private int _position;
    private int _line = 1;
    private int _lineStart;

    private CsvRows(string text, string file, List<Issue> issues)
    {
        _text = text;
        _file = file;
        _issues = issues;
    }

    /// <summary>Splits a text into rows; blank lines are passed over.</summary>
    /// <param name="text">The text, its lines ended by line feeds.</param>
    /// <param name="file">The file as its case names it.</param>
    /// <param name="issues">Takes the faults of quoting.</param>
    public static List<CsvField[]> Split(string text, string file, List<Issue> issues)
    {
        var reader = new CsvRows(text, file, issues);
        var rows = new List<CsvField[]>();
        while (reader._position < text.Length)
        {
            var row = reader.ReadRow();
            if (row.Length > 1 || row[0].Text.Length > 0)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private CsvField[] ReadRow()
    {
        var fields = new List<CsvField> { ReadField() };
        while (_position < _text.Length && _text[_position] == ',')
        {
            _position++;
            fields.Add(ReadField());
        }

        foreach (var field in fields)
        {
            RefuseUnprintable(field);
        }

        if (_position < _text.Length)
        {
            StartNextLine();
        }

        return [.. fields];
    }

    private void RefuseUnprintable(CsvField field)
    {
        if (UnprintableCharacters.IndexIn(field.Text) is >= 0 and var index)
        {
            _issues.Add(CoreTexts.Catalog.Error(
                JsonIssueCode.UnprintableCharacter,
                field.Place,
                ("member", UnprintableCharacters.Hidden(field.Text)),
                ("character", UnprintableCharacters.NameOf(field.Text[index]))));
        }
    }

    private CsvField ReadField()
    {
        var place = new SourcePlace(_file, _line, _position - _lineStart + 1);
        if (_position < _text.Length && _text[_position] == '"')
        {
            return new CsvField(ReadQuoted(place), place);
        }

        var end = _text.AsSpan(_position).IndexOfAny(',', '\n');
        var field = end < 0 ? _text[_position..] : _text.Substring(_position, end);
        _position += field.Length;
        if (field.Contains('"', StringComparison.Ordinal))
        {
            _issues.Add(DocumentTexts.Catalog.Error(CaseIssueCode.BadQuoting, place, ("value", field)));
        }

        return new CsvField(field.Trim(), place);
    }

    private string ReadQuoted(SourcePlace place)
    {
        var field = new StringBuilder();
        _position++;
        while (_position < _text.Length)
        {
            if (_text[_position] != '"')
            {
                Take(field);
            }
            else if (_position + 1 < _text.Length && _text[_position + 1] == '"')
            {
                field.Append('"');
                _position += 2;
            }
            else
            {
                _position++;
                return EndQuoted(field.ToString(), place);
            }
        }

        var value = FirstLine(field.ToString());
        _issues.Add(DocumentTexts.Catalog.Error(CaseIssueCode.BadQuoting, place, ("value", value)));
        return field.ToString();
    }

    /// <summary>After the closing quote comes the next field or line; anything else is a fault.</summary>
    private string EndQuoted(string field, SourcePlace place)
    {
        var rest = _text.AsSpan(_position).IndexOfAny(',', '\n');
        var end = rest < 0 ? _text.Length : _position + rest;
        if (end > _position)
        {
            _issues.Add(DocumentTexts.Catalog.Error(CaseIssueCode.BadQuoting, place, ("value", FirstLine(field))));
            _position = end;
        }

        return field.Trim();
    }

    private void Take(StringBuilder field)
    {
        field.Append(_text[_position]);
        if (_text[_position] == '\n')
        {
            StartNextLine();
        }
        else
        {
            _position++;
        }
    }

    private void StartNextLine()
    {
        _position++;
        _line++;
        _lineStart = _position;
    }

    private static string FirstLine(string text) => text.Split('\n')[0];
}
