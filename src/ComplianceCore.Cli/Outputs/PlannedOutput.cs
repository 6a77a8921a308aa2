namespace ComplianceCore.Cli;

/// <summary>A file to be written and what that does to its folder.</summary>
internal sealed record PlannedOutput(WrittenFile File, OutputChange Change);
