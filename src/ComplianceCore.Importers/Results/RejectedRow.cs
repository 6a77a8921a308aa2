namespace ComplianceCore.Importers;

/// <summary>A row that is not in the result, as it stands in its source.</summary>
/// <param name="Sheet">The name of the sheet; null where there are none.</param>
/// <param name="Row">The number of the row, counted from 1.</param>
/// <param name="Cells">The texts of its cells, as far as the table goes.</param>
/// <param name="Issues">Why it is rejected.</param>
public sealed record RejectedRow(
    string? Sheet,
    int Row,
    IReadOnlyList<string> Cells,
    IReadOnlyList<ImportIssue> Issues);
