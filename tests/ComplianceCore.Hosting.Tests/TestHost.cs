using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ComplianceCore.Hosting.Tests;

/// <summary>A host whose log, traces and metrics are kept.</summary>
internal sealed class TestHost : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly LogRecorder _log = new();
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _activities;
    private readonly List<Activity> _stopped = [];
    private readonly List<(string Name, double Value, string Tags)> _measured = [];

    public TestHost(ComplianceOptions options)
    {
        _services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(_log))
            .AddComplianceCore(options)
            .BuildServiceProvider();
        var telemetry = _services.GetRequiredService<ComplianceTelemetry>();
        _activities = new ActivityListener
        {
            ShouldListenTo = telemetry.IsSource,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = _stopped.Add,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (telemetry.IsMeter(instrument.Meter))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.Start();
    }

    public IReadOnlyList<LogEntry> Log => _log.Entries;

    public IReadOnlyList<Activity> Traces => _stopped;

    public IReadOnlyList<(string Name, double Value, string Tags)> Measured => _measured;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
        _services.Dispose();
        _log.Dispose();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var words = new List<string>();
        foreach (var (key, word) in tags)
        {
            words.Add($"{key}={word}");
        }

        _measured.Add((instrument.Name, value, string.Join(' ', words)));
    }
}
