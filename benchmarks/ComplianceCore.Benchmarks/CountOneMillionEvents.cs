using BenchmarkDotNet.Attributes;
using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>
/// How long does it take to count the documents of a log of a million rows (70 MB) by unit and month, beside programs
/// that give the same figures?
/// </summary>
/// <remarks>
/// The others check nothing and give no account of the rows that do not count; the library does both. The log is in
/// memory.
/// </remarks>
[MemoryDiagnoser]
public class CountOneMillionEvents
{
    private GeneratedLog _log = null!;

    [GlobalSetup]
    public void Setup()
    {
        var hard = GeneratedLog.OfHardCases();
        CountChecksum.ThrowUnlessEqual(
            EventCountChecksum.Of(hard.Count(threads: 1)),
            EventCountChecksum.Of(hard.Count(threads: 2)),
            LinqCount.Count(hard.Open(), hard.Codes, CountBasis.Documents).Checksum(),
            CsvHelperCount.Count(hard.Open(), hard.Codes, CountBasis.Documents).Checksum());
        _log = GeneratedLog.OfOneMillion();
    }

    [Benchmark(Baseline = true)]
    public object LinqGroupBy() => LinqCount.Count(_log.Open(), _log.Codes, CountBasis.Documents);

    [Benchmark]
    public object CsvHelperDictionaries() => CsvHelperCount.Count(_log.Open(), _log.Codes, CountBasis.Documents);

    [Benchmark]
    public EventCount OneThread() => _log.Count(threads: 1);

    [Benchmark]
    public EventCount TwoThreads() => _log.Count(threads: 2);
}
