namespace ComplianceCore.Importers;

/// <summary>What a cell of a table holds.</summary>
internal enum CellKind
{
    /// <summary>Nothing, or only blanks.</summary>
    Blank,

    /// <summary>Words, or a number that was written as text.</summary>
    Text,

    /// <summary>A number as the program of the office stores it.</summary>
    Number,

    /// <summary>A day, with or without the time of the day.</summary>
    Day,

    /// <summary>The error that a formula came to.</summary>
    FormulaError,
}
