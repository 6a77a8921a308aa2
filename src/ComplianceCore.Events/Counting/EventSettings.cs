namespace ComplianceCore.Events;

/// <summary>What is counted, and how.</summary>
internal sealed record EventSettings(CountedUnits Units, EventCalendar Calendar, EventCountOptions Options)
{
    /// <summary>Where work is cut into pieces.</summary>
    public WorkLimits Limits { get; init; } = WorkLimits.Usual;
}
