using Microsoft.Extensions.Logging;

namespace ComplianceCore.Hosting.Tests;

/// <summary>What somebody wrote into the log.</summary>
internal sealed record LogEntry(string Category, LogLevel Level, EventId Id, string Text);
