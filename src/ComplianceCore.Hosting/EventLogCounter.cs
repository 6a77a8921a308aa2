using System.Diagnostics;
using ComplianceCore.Events;
using Microsoft.Extensions.Logging;

namespace ComplianceCore.Hosting;

/// <summary>Counts event logs and tells the host of it: rows read, rows counted, and why others were not.</summary>
/// <remarks>It holds no log and may be used by many threads at once; each count has threads of its own.</remarks>
public sealed class EventLogCounter
{
    private readonly ComplianceOptions _options;
    private readonly ComplianceTelemetry _telemetry;
    private readonly ILogger<EventLogCounter> _logger;

    /// <summary>Creates a counter; a host does so by <c>AddComplianceCore</c>.</summary>
    /// <param name="options">What the host decides.</param>
    /// <param name="telemetry">Takes traces and metrics.</param>
    /// <param name="logger">Takes the log.</param>
    public EventLogCounter(
        ComplianceOptions options,
        ComplianceTelemetry telemetry,
        ILogger<EventLogCounter> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(telemetry);
        ArgumentNullException.ThrowIfNull(logger);
        _options = options;
        _telemetry = telemetry;
        _logger = logger;
    }

    /// <summary>Counts files; progress is told where the options of the aggregator say.</summary>
    /// <param name="aggregator">The units, the calendar and the options of the count.</param>
    /// <param name="paths">The files, each compressed (<c>.gz</c>) or not.</param>
    /// <param name="cancellation">Stops the count.</param>
    /// <exception cref="EventLogException">A log cannot be counted at all.</exception>
    /// <exception cref="OperationCanceledException">The count was stopped.</exception>
    public EventCount CountFiles(
        EventAggregator aggregator,
        IReadOnlyList<string> paths,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(aggregator);
        ArgumentNullException.ThrowIfNull(paths);
        using var activity = _telemetry.Start("compliance.count");
        var begun = Stopwatch.GetTimestamp();
        try
        {
            var count = aggregator.CountFiles(paths, cancellation);
            Tell(count, activity);
            _telemetry.Counted(count, Stopwatch.GetElapsedTime(begun));
            return count;
        }
        catch (EventLogException refusal)
        {
            activity?.SetStatus(ActivityStatusCode.Error, refusal.Issues[0].Code);
            foreach (var issue in refusal.Issues)
            {
                HostLog.LogRefused(_logger, issue.Code, issue.Describe(_options.Language));
            }

            throw;
        }
    }

    private void Tell(EventCount count, Activity? activity)
    {
        activity?.SetTag("compliance.rows_read", count.RowsRead);
        activity?.SetTag("compliance.rows_counted", count.RowsCounted);
        foreach (var tally in count.Tallies.Where(tally => tally.Rows > 0))
        {
            HostLog.Tallied(_logger, tally.Tally, tally.Rows);
        }

        HostLog.Counted(_logger, count.RowsRead, count.RowsCounted);
    }
}
