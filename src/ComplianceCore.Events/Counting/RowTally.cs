namespace ComplianceCore.Events;

/// <summary>
/// Why a row of an event log counts for nothing, in the order in which the reasons go before each other.
/// </summary>
public enum RowTally
{
    /// <summary>It could not be read.</summary>
    Bad,

    /// <summary>Its document has a secret event somewhere in the log.</summary>
    Secret,

    /// <summary>Its unit is not in the directory.</summary>
    UnknownUnit,

    /// <summary>No period of the calendar has its day.</summary>
    OutsideCalendar,

    /// <summary>It happened after the day at whose end the figures were taken.</summary>
    AfterAsOf,

    /// <summary>It issues or signs a document that was recalled.</summary>
    Recalled,

    /// <summary>It signs a document whose issue does not count here.</summary>
    SignedWithoutIssue,

    /// <summary>It issues a document that was issued before, or by a unit of smaller code at the same moment.</summary>
    Reissued,

    /// <summary>The unit did the same to the document before, or at the same moment.</summary>
    Repeated,
}
