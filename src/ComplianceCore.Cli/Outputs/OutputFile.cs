namespace ComplianceCore.Cli;

/// <summary>A file to be written.</summary>
/// <param name="Name">The name in its folder, such as <c>dispatch.txt</c>.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record OutputFile(string Name, byte[] Bytes);
