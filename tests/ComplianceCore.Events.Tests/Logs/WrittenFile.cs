namespace ComplianceCore.Events.Tests;

/// <summary>A file of a random log.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Places">Where each row begins, such as <c>(7) byte 120</c>: line and byte.</param>
internal sealed record WrittenFile(byte[] Bytes, IReadOnlyList<string> Places);
