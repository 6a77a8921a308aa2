namespace ComplianceCore.Events;

/// <summary>How many rows of one tally a unit has.</summary>
/// <param name="UnitCode">
/// The code; null for rows without a readable unit, and for unknown units after the first 1,000 by code.
/// </param>
/// <param name="Rows">How many, one or more.</param>
public sealed record UnitRows(string? UnitCode, long Rows);
