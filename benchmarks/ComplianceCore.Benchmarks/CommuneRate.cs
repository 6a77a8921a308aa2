namespace ComplianceCore.Benchmarks;

/// <summary>A line of the list, with all that it prints at hand.</summary>
public sealed record CommuneRate(string Name, long IssuedCount, long SignedCount, string SigningRate);
