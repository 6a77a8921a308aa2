namespace ComplianceCore.Documents;

/// <summary>What stands in the cells of a column.</summary>
public enum AnnexColumnContent
{
    /// <summary>The running number, from 1 in each group.</summary>
    RowNumber,

    /// <summary>The unit as a table names it.</summary>
    Unit,

    /// <summary>A count or a ratio.</summary>
    Indicator,
}
