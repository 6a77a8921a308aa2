namespace ComplianceCore.Importers;

/// <summary>A row that was kept while the header was looked for.</summary>
internal sealed class BufferedRow : TableRow
{
    private readonly TableCell[] _cells;

    private BufferedRow(int number, bool isBadlyQuoted, TableCell[] cells)
    {
        Number = number;
        IsBadlyQuoted = isBadlyQuoted;
        _cells = cells;
    }

    /// <summary>Keeps a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="widest">How many cells are kept.</param>
    public static BufferedRow Of(TableRow row, int widest)
    {
        var width = Math.Min(row.Width, widest);
        while (width > 0 && row.IsBlankAt(width - 1))
        {
            width--;
        }

        var cells = new TableCell[width];
        for (var column = 0; column < width; column++)
        {
            cells[column] = row.CellAt(column);
        }

        return new BufferedRow(row.Number, row.IsBadlyQuoted, cells);
    }

    public override int Number { get; }

    public override int Width => _cells.Length;

    public override bool IsBadlyQuoted { get; }

    public override TableCell CellAt(int column) => column < _cells.Length ? _cells[column] : TableCell.Blank;
}
