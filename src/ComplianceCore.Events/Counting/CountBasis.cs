namespace ComplianceCore.Events;

/// <summary>What a count is a number of.</summary>
public enum CountBasis
{
    /// <summary>Documents, each once, however many rows tell of it.</summary>
    Documents,

    /// <summary>Rows: every row that can be read and is not secret, of a known unit, in the calendar, up to the day
    /// of the figures.</summary>
    Rows,
}
