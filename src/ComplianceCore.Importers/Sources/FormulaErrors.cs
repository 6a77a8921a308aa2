namespace ComplianceCore.Importers;

/// <summary>The cells of a workbook whose formulas came to an error.</summary>
internal sealed class FormulaErrors
{
    private readonly Dictionary<string, Dictionary<(int Row, int Column), string>> _sheets =
        new(StringComparer.Ordinal);

    /// <summary>Adds a cell.</summary>
    /// <param name="sheet">The name of its sheet.</param>
    /// <param name="row">Its row, counted from 1.</param>
    /// <param name="column">Its column, counted from 0.</param>
    /// <param name="error">The error as the program shows it, such as <c>#DIV/0!</c>.</param>
    public void Add(string sheet, int row, int column, string error)
    {
        if (!_sheets.TryGetValue(sheet, out var cells))
        {
            _sheets[sheet] = cells = [];
        }

        cells[(row, column)] = error;
    }

    /// <summary>The cells of a sheet, rows counted from 1 and columns from 0.</summary>
    public IReadOnlySet<(int Row, int Column)> CellsOf(string sheet) =>
        _sheets.TryGetValue(sheet, out var cells) ? cells.Keys.ToHashSet() : new HashSet<(int Row, int Column)>();

    /// <summary>The error of a cell.</summary>
    public string TextOf(string sheet, int row, int column) => _sheets[sheet][(row, column)];
}
