namespace ComplianceCore.Importers;

/// <summary>What the numbers of a column are.</summary>
internal enum NumberKind
{
    /// <summary>Whole numbers that count something.</summary>
    Count,

    /// <summary>Percentages, with or without the sign.</summary>
    Percent,

    /// <summary>A count, with or without its percentage in brackets.</summary>
    CountWithPercent,
}
