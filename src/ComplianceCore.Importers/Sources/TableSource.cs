namespace ComplianceCore.Importers;

/// <summary>A file or database that is read sheet by sheet and row by row; it is its own current row.</summary>
internal abstract class TableSource : TableRow, IDisposable
{
    /// <summary>The name of the sheet; null where there are no sheets.</summary>
    public abstract string? Sheet { get; }

    /// <summary>The cells of the sheet that are merged, from and to, counted from 0.</summary>
    public virtual IReadOnlyList<MergedCells> Merged => [];

    /// <summary>The names of the sheets that were passed over because nobody sees them.</summary>
    public virtual IReadOnlyList<string> HiddenSheets => [];

    /// <summary>Goes to the next sheet, or the first one.</summary>
    /// <exception cref="TableFormatException">The source cannot be read.</exception>
    public abstract bool ReadSheet();

    /// <summary>Goes to the next row of the sheet.</summary>
    /// <exception cref="TableFormatException">The source cannot be read on.</exception>
    public abstract bool ReadRow();

    public abstract void Dispose();
}
