namespace ComplianceCore.Importers;

/// <summary>Why a row of a table is neither accepted nor rejected: it belongs to the form of the table.</summary>
public enum StructuralRow
{
    /// <summary>Nothing is in it.</summary>
    Blank,

    /// <summary>It stands before the table: titles, places, days.</summary>
    BeforeTable,

    /// <summary>It is the header, or repeats it after a page break.</summary>
    Header,

    /// <summary>It numbers the columns: (1), (2), (3).</summary>
    ColumnNumbers,

    /// <summary>It heads a group of units.</summary>
    Group,

    /// <summary>It adds up the rows above it, which is checked.</summary>
    Total,

    /// <summary>It is text without figures: a footnote, a signature.</summary>
    Text,

    /// <summary>It is in a sheet that has no table of this kind.</summary>
    OtherSheet,
}
