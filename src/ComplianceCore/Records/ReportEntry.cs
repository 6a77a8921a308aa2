using NodaTime;

namespace ComplianceCore;

/// <summary>An entry of the register of reports: when a unit's recurring report of the period came in.</summary>
public sealed record ReportEntry
{
    /// <summary>The code of the unit that owes the report.</summary>
    public required string UnitCode { get; init; }

    /// <summary>The id of the reporting duty, such as <c>monthly_report</c>.</summary>
    public required string DutyId { get; init; }

    /// <summary>The day it came in; null when it has not.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>Where the entry stands.</summary>
    public SourcePlace Place { get; init; } = SourcePlace.Nowhere;
}
