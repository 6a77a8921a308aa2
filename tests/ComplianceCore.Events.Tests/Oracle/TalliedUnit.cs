namespace ComplianceCore.Events.Tests;

/// <summary>Where a row is tallied; rows without a unit that is named have none.</summary>
internal sealed record TalliedUnit(RowTally Tally, string? Unit);
