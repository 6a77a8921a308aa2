namespace ComplianceCore.Importers;

/// <summary>Takes the issues of one source.</summary>
internal sealed class IssueLog
{
    private const int LongestValue = 200;

    private readonly List<ImportIssue> _issues = [];
    private readonly string _file;
    private string? _placeOfSheet;

    public IssueLog(string file) => _file = file;

    /// <summary>The sheet that is being read.</summary>
    public string? Sheet { get; private set; }

    /// <summary>How many issues there are so far.</summary>
    public int Count => _issues.Count;

    /// <summary>The issues so far.</summary>
    public IReadOnlyList<ImportIssue> Issues => _issues;

    /// <summary>The place of a cell of the sheet.</summary>
    public SourcePlace PlaceOf(int row, int column) =>
        new(_placeOfSheet ??= ImportIssue.NameOf(_file, Sheet), row, column + 1);

    /// <summary>Goes to another sheet.</summary>
    public void Open(string? sheet) => (Sheet, _placeOfSheet) = (sheet, null);

    /// <summary>Adds the fault of a cell, which rejects its row.</summary>
    public void Error(string code, TableRow row, FoundColumn? column, params TextArgument[] facts) =>
        Add(code, IssueSeverity.Error, row, column, facts);

    /// <summary>Adds what the reader of a row should know.</summary>
    public void Warning(string code, TableRow row, FoundColumn? column, params TextArgument[] facts) =>
        Add(code, IssueSeverity.Warning, row, column, facts);

    /// <summary>Adds what is about a whole file or sheet.</summary>
    public void AddWhole(string code, IssueSeverity severity, params TextArgument[] facts) => _issues.Add(
        new ImportIssue(code, severity, [("file", _file), .. facts])
        {
            File = _file,
            Sheet = Sheet,
        });

    /// <summary>Adds what is about a heading.</summary>
    public void AddHeading(
        string code,
        IssueSeverity severity,
        int row,
        int index,
        string title,
        params TextArgument[] facts) =>
        _issues.Add(new ImportIssue(code, severity, [("file", _file), ("header", title), .. facts])
        {
            File = _file,
            Sheet = Sheet,
            Row = row,
            Column = index + 1,
            Value = title,
        });

    private void Add(string code, IssueSeverity severity, TableRow row, FoundColumn? column, TextArgument[] facts)
    {
        var value = column is null ? string.Empty : Shown(row.CellAt(column.Index).Text);
        _issues.Add(new ImportIssue(
            code, severity, [("value", value), ("header", Shown(column?.Title ?? string.Empty)), .. facts])
        {
            File = _file,
            Sheet = Sheet,
            Row = row.Number,
            Column = column is null ? 0 : column.Index + 1,
            Value = value,
        });
    }

    private static string Shown(string text) =>
        UnprintableCharacters.Hidden(text.Length > LongestValue ? $"{text[..LongestValue]}…" : text);
}
