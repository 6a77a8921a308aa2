namespace ComplianceCore.Documents;

/// <summary>A file to be written.</summary>
/// <param name="Name">The name in its folder, such as <c>dispatch.txt</c> or <c>case/units.csv</c>.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record OutputFile(string Name, ReadOnlyMemory<byte> Bytes);
