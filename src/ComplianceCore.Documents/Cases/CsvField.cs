namespace ComplianceCore.Documents;

/// <summary>A field of a CSV row, with its place.</summary>
internal readonly record struct CsvField(string Text, SourcePlace Place);
