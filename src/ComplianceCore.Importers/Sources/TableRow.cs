namespace ComplianceCore.Importers;

/// <summary>One row of a table.</summary>
internal abstract class TableRow
{
    /// <summary>The number of the row in its sheet, or the line of its file, counted from 1.</summary>
    public abstract int Number { get; }

    /// <summary>How many cells the row may have.</summary>
    public abstract int Width { get; }

    /// <summary>Whether the quotes of the row are not those of CSV; its cells may be others than meant.</summary>
    public virtual bool IsBadlyQuoted => false;

    /// <summary>The cell of a column, counted from 0; blank beyond the last one.</summary>
    public abstract TableCell CellAt(int column);

    /// <summary>The cell as a whole number of digits alone, for the rows of which there are millions.</summary>
    /// <returns>Whether it is one; a cell that is none may still be a number.</returns>
    public virtual bool TryDigits(int column, out long value)
    {
        value = 0;
        return false;
    }

    /// <summary>The text of a cell as it is stored, the same instance for the same text where that is cheap.</summary>
    public virtual string StoredText(int column) => CellAt(column).Text;

    /// <summary>Whether a cell has nothing in it.</summary>
    public virtual bool IsBlankAt(int column) => CellAt(column).IsBlank;
}
