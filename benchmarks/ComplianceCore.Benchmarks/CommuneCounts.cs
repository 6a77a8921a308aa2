namespace ComplianceCore.Benchmarks;

/// <summary>A line of the list, with all that it prints at hand.</summary>
public sealed record CommuneCounts(string Name, long IssuedCount, long SignedCount, long ReceivedCount);
