namespace ComplianceCore.Documents;

/// <summary>A stretch of text and where it stands in the Markdown.</summary>
/// <param name="Run">The stretch.</param>
/// <param name="Offset">Its beginning, in characters from the beginning of the body.</param>
internal readonly record struct PlacedRun(TextRun Run, int Offset);
