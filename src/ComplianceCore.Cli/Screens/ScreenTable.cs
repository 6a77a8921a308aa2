namespace ComplianceCore.Cli;

/// <summary>A table for a reader at a screen.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with a cell for every column.</param>
internal sealed record ScreenTable(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows);
