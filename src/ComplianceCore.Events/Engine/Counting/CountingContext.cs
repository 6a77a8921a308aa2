namespace ComplianceCore.Events;

/// <summary>What a thread counts documents with.</summary>
/// <param name="Reading">What rows were read by.</param>
/// <param name="Plan">How much it may have before it.</param>
/// <param name="Days">The periods.</param>
/// <param name="UsualDays">The periods of days up to that of the figures.</param>
/// <param name="Result">What it counted.</param>
/// <param name="Cancellation">Stops it between two partitions, or two parts of one.</param>
internal sealed record CountingContext(
    EventReading Reading,
    MemoryPlan Plan,
    DayTable Days,
    DayTable UsualDays,
    CountResult Result,
    CancellationToken Cancellation);
