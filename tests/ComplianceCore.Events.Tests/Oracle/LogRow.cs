namespace ComplianceCore.Events.Tests;

/// <summary>A row of a log as its reader understands it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Unit">The code of the unit; of a bad row null, unless it names a unit of the directory.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Moment">When, in seconds from 1970-01-01T00:00:00 by the clocks of the office.</param>
/// <param name="IsSecret">Whether the row says that the document is secret.</param>
/// <param name="IsBad">Whether it cannot be read.</param>
internal sealed record LogRow(
    string Document,
    string? Unit,
    EventKind Kind,
    long Moment,
    bool IsSecret,
    bool IsBad)
{
    /// <summary>A row that cannot be read.</summary>
    /// <param name="unit">The unit that it is tallied under; null for none.</param>
    public static LogRow Bad(string? unit) =>
        new(string.Empty, unit, EventKind.Issued, 0, IsSecret: false, IsBad: true);
}
