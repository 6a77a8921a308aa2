namespace ComplianceCore.Benchmarks;

/// <summary>A command was called with arguments that it does not have.</summary>
internal sealed class UsageException(string message) : Exception(message);
