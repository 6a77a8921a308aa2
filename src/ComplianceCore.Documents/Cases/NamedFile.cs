namespace ComplianceCore.Documents;

/// <summary>A file that a case names, and where it names it.</summary>
/// <param name="Name">The name within the folder; empty after a fault.</param>
/// <param name="Place">The place of the name.</param>
internal sealed record NamedFile(string Name, SourcePlace Place);
