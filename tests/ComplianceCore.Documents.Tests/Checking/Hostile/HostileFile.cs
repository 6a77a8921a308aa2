namespace ComplianceCore.Documents.Tests;

/// <summary>A file that somebody may hand to the checker, and what has to come of it.</summary>
/// <param name="Name">What is wrong with it, such as "a part that inflates to 200 MB".</param>
/// <param name="Outcome">What has to come of it.</param>
/// <param name="ToBytes">Makes the file.</param>
internal sealed record HostileFile(string Name, HostileOutcome Outcome, Func<byte[]> ToBytes);
