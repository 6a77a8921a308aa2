namespace ComplianceCore.Documents;

/// <summary>How the cells of a column are set.</summary>
public enum ColumnAlignment
{
    /// <summary>Words, set from the left.</summary>
    Text,

    /// <summary>Figures, set to the right so that their digits stand under each other.</summary>
    Number,

    /// <summary>Running numbers, set in the middle of a printed column, to the right in plain text.</summary>
    Ordinal,
}
