using BenchmarkDotNet.Attributes;
using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>
/// What does it cost to give a million events as objects, made beforehand, instead of the bytes of their log?
/// </summary>
[MemoryDiagnoser]
public class CountPrebuiltEvents
{
    private GeneratedLog _log = null!;
    private DocumentEvent[] _events = null!;
    private EventAggregator _aggregator = null!;

    [GlobalSetup]
    public void Setup()
    {
        var hard = GeneratedLog.OfHardCases();
        CountChecksum.ThrowUnlessEqual(
            EventCountChecksum.Of(hard.Count(threads: 1)),
            EventCountChecksum.Of(hard.Aggregator(threads: 1).Count(EventsOf(hard), CancellationToken.None)));
        _log = GeneratedLog.OfOneMillion();
        _events = EventsOf(_log);
        _aggregator = _log.Aggregator(threads: 1);
    }

    [Benchmark(Baseline = true)]
    public EventCount Log() => _aggregator.Count(new MemoryStream(_log.Csv), "log.csv", CancellationToken.None);

    [Benchmark]
    public EventCount Events() => _aggregator.Count(_events, CancellationToken.None);

    private static DocumentEvent[] EventsOf(GeneratedLog log) => [.. log.Lines().Select(line => line.ToEvent())];
}
