namespace ComplianceCore.Benchmarks;

/// <summary>A document of a generated event log.</summary>
/// <param name="Unit">The rank of the unit that its id names.</param>
/// <param name="Year">The year of its issue.</param>
/// <param name="Number">Its number among the documents of the unit and year, from 1.</param>
/// <param name="IsSecret">Whether its rows say that it is secret.</param>
internal readonly record struct LoggedDocument(ushort Unit, ushort Year, int Number, bool IsSecret);
