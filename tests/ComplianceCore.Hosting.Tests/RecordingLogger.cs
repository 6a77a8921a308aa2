using Microsoft.Extensions.Logging;

namespace ComplianceCore.Hosting.Tests;

/// <summary>Writes into a list.</summary>
internal sealed class RecordingLogger(string category, List<LogEntry> entries) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter) =>
        entries.Add(new LogEntry(category, logLevel, eventId, formatter(state, exception)));
}
