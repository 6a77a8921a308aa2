using Microsoft.Extensions.Logging;

namespace ComplianceCore.Hosting.Tests;

/// <summary>Keeps what is written into the log of a host.</summary>
internal sealed class LogRecorder : ILoggerProvider
{
    private readonly List<LogEntry> _entries = [];

    /// <summary>What was written so far.</summary>
    public IReadOnlyList<LogEntry> Entries => _entries;

    public ILogger CreateLogger(string categoryName) => new RecordingLogger(categoryName, _entries);

    public void Dispose()
    {
    }
}
