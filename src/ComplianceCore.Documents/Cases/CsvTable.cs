using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ComplianceCore.Documents;

/// <summary>A CSV file whose first row names its columns, in any order.</summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<CsvField[]> _rows = [];
    private readonly bool _refusesOthers;

    private CsvTable(bool refusesOthers) => _refusesOthers = refusesOthers;

    /// <summary>Reads a table; a row of the wrong length is a fault and left out.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="file">The file as its case names it.</param>
    /// <param name="required">The columns that must be there.</param>
    /// <param name="optional">The columns that may be there.</param>
    /// <param name="issues">Takes the faults.</param>
    /// <returns>The table, or null when the header is not understood.</returns>
    public static CsvTable? Read(
        string text,
        string file,
        IReadOnlyList<string> required,
        IReadOnlyList<string> optional,
        List<Issue> issues) =>
        new CsvTable(refusesOthers: true).Filled(text, file, required, optional, issues);

    /// <summary>Reads some columns of a table and passes over the others.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="file">The file as its reader named it.</param>
    /// <param name="required">The columns that must be there.</param>
    /// <param name="optional">The columns that may be there.</param>
    /// <param name="issues">Takes the faults.</param>
    /// <returns>The table, or null when the header is not understood.</returns>
    public static CsvTable? ReadSome(
        string text,
        string file,
        IReadOnlyList<string> required,
        IReadOnlyList<string> optional,
        List<Issue> issues) =>
        new CsvTable(refusesOthers: false).Filled(text, file, required, optional, issues);

    /// <summary>The rows under the header.</summary>
    public IReadOnlyList<CsvField[]> Rows => _rows;

    /// <summary>The field of a row; empty, at the start of the row, when the table lacks the column.</summary>
    public CsvField Field(CsvField[] row, string column) => _columns.TryGetValue(column, out var index)
        ? row[index]
        : new CsvField(string.Empty, row[0].Place);

    /// <summary>The text of a field, or null when it is blank.</summary>
    public string? Text(CsvField[] row, string column) =>
        Field(row, column).Text is { Length: > 0 } text ? text : null;

    /// <summary>The day of a field, or null when it is blank or no day, which is a fault.</summary>
    public LocalDate? Day(CsvField[] row, string column, List<Issue> issues)
    {
        var field = Field(row, column);
        if (field.Text.Length == 0)
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(field.Text);
        if (parsed.Success && parsed.Value.Year >= 0)
        {
            return parsed.Value;
        }

        issues.Add(DocumentTexts.Catalog.Error(
            CaseIssueCode.NotADate, field.Place, ("column", column), ("value", field.Text)));
        return null;
    }

    private CsvTable? Filled(
        string text,
        string file,
        IReadOnlyList<string> required,
        IReadOnlyList<string> optional,
        List<Issue> issues)
    {
        var rows = CsvRows.Split(text, file, issues);
        var header = rows.Count > 0 ? rows[0] : [];
        if (header is [{ Place: var place } only] && only.Text.Contains(';', StringComparison.Ordinal))
        {
            issues.Add(DocumentTexts.Catalog.Error(CaseIssueCode.OtherSeparator, place, ("file", file)));
            return null;
        }

        ReadHeader(header, [.. required, .. optional], issues);
        var missing = required.Where(column => !_columns.ContainsKey(column)).ToArray();
        foreach (var column in missing)
        {
            issues.Add(DocumentTexts.Catalog.Error(
                CaseIssueCode.MissingColumn,
                new SourcePlace(file, 1, 1),
                ("column", column),
                ("required", string.Join(",", required))));
        }

        ReadRows(rows.Skip(1), header.Length, issues);
        return missing.Length == 0 ? this : null;
    }

    private void ReadHeader(CsvField[] header, IReadOnlyList<string> known, List<Issue> issues)
    {
        for (var index = 0; index < header.Length; index++)
        {
            var (name, place) = header[index];
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                if (!_refusesOthers)
                {
                    continue;
                }

                issues.Add(DocumentTexts.Catalog.Error(
                    CaseIssueCode.UnknownColumn,
                    place,
                    ("column", name),
                    ("nearest", NearestName.To(name, known)),
                    ("known", string.Join(", ", known))));
            }
            else if (!_columns.TryAdd(name, index))
            {
                issues.Add(DocumentTexts.Catalog.Error(CaseIssueCode.DuplicateColumn, place, ("column", name)));
            }
        }
    }

    private void ReadRows(IEnumerable<CsvField[]> rows, int columns, List<Issue> issues)
    {
        foreach (var row in rows)
        {
            if (row.Length == columns)
            {
                _rows.Add(row);
                continue;
            }

            issues.Add(DocumentTexts.Catalog.Error(
                CaseIssueCode.WrongFieldCount,
                row[0].Place,
                ("found", row.Length.ToString(CultureInfo.InvariantCulture)),
                ("columns", columns.ToString(CultureInfo.InvariantCulture))));
        }
    }
}
