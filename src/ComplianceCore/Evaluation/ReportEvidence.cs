using NodaTime;

namespace ComplianceCore;

/// <summary>What is known of a recurring report of a unit.</summary>
public sealed record ReportEvidence
{
    /// <summary>The day before which it had to come in, itself too late.</summary>
    public required LocalDate DueBefore { get; init; }

    /// <summary>Whether the office keeps a register of reports; without one nothing is known.</summary>
    public required bool IsRegistered { get; init; }

    /// <summary>Its entry in the register; null when it has none and so has not come in.</summary>
    public ReportEntry? Entry { get; init; }

    /// <summary>How many days after the last day allowed it came in; zero when in time or not in at all.</summary>
    public int DaysLate => Entry?.ReceivedOn is { } day && day >= DueBefore
        ? Period.DaysBetween(DueBefore, day) + 1
        : 0;
}
