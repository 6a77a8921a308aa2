namespace ComplianceCore.Events;

/// <summary>The rows of one tally.</summary>
/// <param name="Tally">Why they count for nothing.</param>
/// <param name="Rows">How many there are.</param>
/// <param name="ByUnit">
/// How many there are of each unit that has some: units of the directory in its order, other codes in ordinal order,
/// and last what has no unit to name.
/// </param>
public sealed record TalliedRows(RowTally Tally, long Rows, IReadOnlyList<UnitRows> ByUnit);
