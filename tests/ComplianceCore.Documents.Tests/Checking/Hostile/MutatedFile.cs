namespace ComplianceCore.Documents.Tests;

/// <summary>A valid file after something happened to it.</summary>
/// <param name="Seed">By which it can be made again.</param>
/// <param name="Kind">What happened, such as "an element twice".</param>
/// <param name="Bytes">The file.</param>
internal sealed record MutatedFile(int Seed, string Kind, byte[] Bytes);
