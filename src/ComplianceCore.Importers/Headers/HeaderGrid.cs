namespace ComplianceCore.Importers;

/// <summary>The first rows of a sheet as headings, merged cells filled.</summary>
internal sealed class HeaderGrid
{
    private readonly string[][] _texts;
    private readonly HeaderKey[][] _keys;

    public HeaderGrid(IReadOnlyList<TableRow> rows, IReadOnlyList<MergedCells> merged)
    {
        Width = rows.Count == 0 ? 0 : rows.Max(row => row.Width);
        _texts = [.. rows.Select(row => TextsOf(row, Width))];
        FillMerged(rows, merged);
        _keys = [.. _texts.Select(row => row.Select(HeaderKey.Of).ToArray())];
    }

    /// <summary>How many columns the widest row has.</summary>
    public int Width { get; }

    /// <summary>How many rows there are.</summary>
    public int Height => _texts.Length;

    /// <summary>The key of a cell.</summary>
    public HeaderKey KeyAt(int row, int column) => _keys[row][column];

    /// <summary>The heading of a column in a header of some rows: the lowest text in it.</summary>
    /// <param name="first">The first row of the header.</param>
    /// <param name="depth">How many rows the header has.</param>
    /// <param name="column">The column.</param>
    /// <returns>The row of the heading; -1 when there is none.</returns>
    public int LeafRow(int first, int depth, int column)
    {
        for (var row = first + depth - 1; row >= first; row--)
        {
            if (!_keys[row][column].IsBlank)
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>The text of a cell.</summary>
    public string TextAt(int row, int column) => _texts[row][column];

    /// <summary>
    /// The headings above another one. Where cells are not merged, a heading stands above the blank cells to the right
    /// of it.
    /// </summary>
    public IEnumerable<HeaderKey> Above(int first, int row, int column)
    {
        for (var above = first; above < row; above++)
        {
            for (var left = column; left >= 0; left--)
            {
                if (!_keys[above][left].IsBlank)
                {
                    yield return _keys[above][left];
                    break;
                }
            }
        }
    }

    private static string[] TextsOf(TableRow row, int width) =>
        [.. Enumerable.Range(0, width).Select(column => row.CellAt(column).Text)];

    private void FillMerged(IReadOnlyList<TableRow> rows, IReadOnlyList<MergedCells> merged)
    {
        // Rows are numbered from 1, the cells of merges from 0.
        foreach (var cells in merged)
        {
            var first = cells.FirstRow + 1 - (rows.Count == 0 ? 1 : rows[0].Number);
            var last = Math.Min(cells.LastRow - cells.FirstRow + first, Height - 1);
            if (first < 0 || first >= Height || cells.FirstColumn < 0 || cells.FirstColumn >= Width)
            {
                continue;
            }

            var text = _texts[first][cells.FirstColumn];
            for (var row = first; row <= last; row++)
            {
                for (var column = cells.FirstColumn; column <= Math.Min(cells.LastColumn, Width - 1); column++)
                {
                    _texts[row][column] = text;
                }
            }
        }
    }
}
