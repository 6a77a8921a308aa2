using BenchmarkDotNet.Attributes;

namespace ComplianceCore.Benchmarks;

/// <summary>What does each stage of a count take, with one thread and a million rows?</summary>
/// <remarks>
/// A count of events reads, decodes and counts rows; one of documents reads, decodes, distributes records to
/// partitions and counts documents. To decode is to index and to decode.
/// </remarks>
[MemoryDiagnoser]
public class EventStages
{
    private const int Rows = 1_000_000;

    private StagedLog _log = null!;

    [GlobalSetup]
    public void Setup()
    {
        _log = StagedLog.Of(GeneratedLog.OfOneMillion(), Rows);
        if (_log.Index() != Rows || _log.Decode() != Rows)
        {
            throw new InvalidOperationException("A row is missing.");
        }
    }

    [GlobalCleanup]
    public void Cleanup() => _log.Dispose();

    [Benchmark]
    public long Read() => _log.Read();

    [Benchmark(Baseline = true)]
    public int Index() => _log.Index();

    [Benchmark]
    public int Decode() => _log.Decode();

    [Benchmark]
    public uint Distribute() => _log.Distribute();

    [Benchmark]
    public object CountRows() => _log.CountRows();

    [Benchmark]
    public object CountDocuments() => _log.CountDocuments();
}
