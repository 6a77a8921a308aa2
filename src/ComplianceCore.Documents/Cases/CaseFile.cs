namespace ComplianceCore.Documents;

/// <summary>A file that a case was read from.</summary>
/// <param name="Name">The name within the folder of the case, such as <c>units.csv</c>; folders are set apart by
/// <c>/</c>.</param>
/// <param name="Bytes">What it held when it was read.</param>
public sealed record CaseFile(string Name, ReadOnlyMemory<byte> Bytes);
