namespace ComplianceCore.Documents;

/// <summary>A place in a table, each number counted from 1.</summary>
/// <param name="Table">The table in the document, nested ones included.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">The cell in the row.</param>
/// <param name="Width">The room for its lines in twips; null where the document does not say.</param>
internal sealed record WordCell(int Table, int Row, int Column, int? Width);
