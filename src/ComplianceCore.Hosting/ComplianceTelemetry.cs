using System.Diagnostics;
using System.Diagnostics.Metrics;
using ComplianceCore.Events;

namespace ComplianceCore.Hosting;

/// <summary>The traces and metrics of this package, for any listener of .NET.</summary>
public sealed class ComplianceTelemetry : IDisposable
{
    /// <summary>The name of the source of traces and of the meter, which is that of the package.</summary>
    public const string Name = "ComplianceCore.Hosting";

    private readonly ActivitySource _source;
    private readonly Meter _meter;
    private readonly Counter<long> _cases;
    private readonly Counter<long> _findings;
    private readonly Histogram<double> _draftDuration;
    private readonly Counter<long> _rows;
    private readonly Histogram<double> _countDuration;

    /// <summary>Creates the source and the meter; they end with this object.</summary>
    public ComplianceTelemetry()
    {
        var version = typeof(ComplianceTelemetry).Assembly.GetName().Version?.ToString(3);
        _source = new ActivitySource(Name, version);
        _meter = new Meter(Name, version);
        _cases = _meter.CreateCounter<long>("compliance.cases", "{case}", "Cases drafted or refused.");
        _findings = _meter.CreateCounter<long>("compliance.findings", "{finding}", "Findings of drafted cases.");
        _draftDuration = _meter.CreateHistogram<double>("compliance.draft.duration", "s", "How long a draft took.");
        _rows = _meter.CreateCounter<long>("compliance.event_rows", "{row}", "Rows of event logs that were read.");
        _countDuration = _meter.CreateHistogram<double>("compliance.count.duration", "s", "How long a count took.");
    }

    /// <summary>Ends the source and the meter.</summary>
    public void Dispose()
    {
        _source.Dispose();
        _meter.Dispose();
    }

    /// <summary>Whether a source of traces is the one of this object.</summary>
    internal bool IsSource(ActivitySource source) => ReferenceEquals(source, _source);

    /// <summary>Whether a meter is the one of this object.</summary>
    internal bool IsMeter(Meter meter) => ReferenceEquals(meter, _meter);

    /// <summary>Begins a trace; null when nobody listens.</summary>
    internal Activity? Start(string name) => _source.StartActivity(name);

    /// <summary>Measures a case that was drafted.</summary>
    internal void Drafted(ComplianceReport report, TimeSpan duration)
    {
        _cases.Add(1, Outcome("drafted"));
        _draftDuration.Record(duration.TotalSeconds, Outcome("drafted"));
        foreach (var (key, findings) in report.Findings.CountBy(finding => (finding.Rule.Id, finding.Verdict)))
        {
            _findings.Add(findings, new("rule", key.Id), new("verdict", key.Verdict.ToString()));
        }
    }

    /// <summary>Measures a case that was refused.</summary>
    internal void Refused(TimeSpan duration)
    {
        _cases.Add(1, Outcome("refused"));
        _draftDuration.Record(duration.TotalSeconds, Outcome("refused"));
    }

    /// <summary>Measures a count.</summary>
    internal void Counted(EventCount count, TimeSpan duration)
    {
        _rows.Add(count.RowsCounted, Outcome("counted"));
        _rows.Add(count.RowsRead - count.RowsCounted, Outcome("tallied"));
        _countDuration.Record(duration.TotalSeconds);
    }

    private static KeyValuePair<string, object?> Outcome(string outcome) => new("outcome", outcome);
}
