using System.Diagnostics;
using System.Runtime.InteropServices;
using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>A log before each stage of a count by one thread: as bytes, as chunks, as records, in partitions.</summary>
internal sealed unsafe class StagedLog : IDisposable
{
    private const int RecordBytes = 16;

    private readonly GeneratedLog _log;
    private readonly EventSettings _settings;
    private readonly EventReading _reading;
    private readonly DayTable _days;
    private readonly List<LogChunk> _chunks = [];
    private readonly DelimiterIndex _index = new();
    private readonly RowDecoder _decoder;
    private readonly EventRecord* _batch;
    private readonly EventRecord* _records;
    private readonly int _count;
    private readonly MemoryPlan _plan;
    private readonly DocumentSink _partitions;

    public StagedLog(GeneratedLog log, int rows)
    {
        _log = log;
        var calendar = EventCalendar.Months(ReportingCalendar.Civil);
        _settings = new EventSettings(new CountedUnits(log.Units), calendar, EventCountOptions.Default);
        _reading = new EventReading(_settings, DocumentHash.Draw());
        _days = new DayTable(calendar, LocalSecond.End);
        _plan = MemoryPlan.Of(EventCountOptions.Default, rows, workers: 1);
        _partitions = new DocumentSink(Form, _plan.Marks);
        _batch = Allocate(RowDecoder.BatchRecords);
        _records = Allocate(rows + RowDecoder.BatchRecords);
        KeepChunks();
        _decoder = new RowDecoder(_reading, _chunks[0].Place.Source.Layout, NoOtherRow);
        foreach (var chunk in _chunks)
        {
            var count = Decode(chunk, _records + _count, keepsAll: true);
            _partitions.Begin(chunk.Place);
            _partitions.Add(_records + _count, count);
            _count += count;
        }
    }

    /// <summary>Copies the bytes into chunks of whole rows.</summary>
    /// <returns>How many bytes there are.</returns>
    public long Read()
    {
        using var source = NewSource();
        var reader = NewReader(source);
        using var chunk = NewChunk();
        var bytes = 0L;
        while (reader.TryNext(chunk))
        {
            bytes += chunk.Length;
        }

        return bytes;
    }

    /// <summary>Finds the fields and rows of all chunks.</summary>
    /// <returns>How many rows there are.</returns>
    public int Index()
    {
        var rows = 0;
        foreach (var chunk in _chunks)
        {
            _index.Fill(chunk, 0, chunk.Length, hasQuotes: false);
            rows += _index.RowCount;
        }

        return rows;
    }

    /// <summary>Finds the fields and rows of all chunks and turns them into records.</summary>
    /// <returns>How many records there are.</returns>
    public int Decode() => _chunks.Sum(chunk => Decode(chunk, _batch, keepsAll: false));

    /// <summary>Distributes all records to partitions.</summary>
    /// <returns>How many are in the first one.</returns>
    public uint Distribute()
    {
        using var partitions = new RecordPartitions(Form);
        partitions.Add(_records, _count);
        return partitions.Counts[0];
    }

    /// <summary>Counts the documents of all partitions.</summary>
    public object CountDocuments()
    {
        var result = NewResult();
        using var counter = new PartitionCounter(
            new CountingContext(_reading, _plan, _days, _days, result, CancellationToken.None), [_partitions]);
        for (var partition = 0; partition < Form.Count; partition++)
        {
            counter.Count(partition);
        }
        return result;
    }

    /// <summary>Counts all records, each for itself.</summary>
    public object CountRows()
    {
        var result = NewResult();
        using var counter = new RowCounter(_days, new RowRule(_days, LocalSecond.End), result, worker: 0);
        counter.Begin(_chunks[0].Place);
        counter.Add(_records, _count);
        return result;
    }

    public void Dispose()
    {
        foreach (var chunk in _chunks)
        {
            chunk.Dispose();
        }

        _index.Dispose();
        _decoder.Dispose();
        _partitions.Dispose();
        _reading.Dispose();
        NativeMemory.AlignedFree(_batch);
        NativeMemory.AlignedFree(_records);
    }

    private PartitionForm Form => new(0, _plan.PartitionBits, _plan.BlockRecords, Spill: null);

    private static EventRecord* Allocate(int records) =>
        (EventRecord*)NativeMemory.AlignedAlloc((nuint)records * RecordBytes, 64);

    private StreamSource NewSource() => new(new MemoryStream(_log.Csv), "log.csv", isOwned: true);

    private LogReader NewReader(StreamSource source) => new([source], _reading.Words, _settings.Options.ChunkSize);

    private LogChunk NewChunk() => new(2 * _settings.Options.ChunkSize);

    private CountResult NewResult() => new(_settings, (_, _) => false);

    private void KeepChunks()
    {
        using var source = NewSource();
        var reader = NewReader(source);
        var chunk = NewChunk();
        while (reader.TryNext(chunk))
        {
            _chunks.Add(chunk);
            chunk = NewChunk();
        }

        chunk.Dispose();
    }

    private int Decode(LogChunk chunk, EventRecord* target, bool keepsAll)
    {
        _index.Fill(chunk, 0, chunk.Length, hasQuotes: false);
        var decoding = new DecodingChunk(chunk, _index, linesBefore: 0);
        var count = 0;
        while (decoding.HasRows)
        {
            count += _decoder.Decode(ref decoding, keepsAll ? target + count : target);
        }

        return count;
    }

    /// <summary>A generated log has no row that is not of the usual shape.</summary>
    private static int NoOtherRow(ref DecodingChunk chunk, int start, int length, EventRecord* target) =>
        throw new UnreachableException();
}
