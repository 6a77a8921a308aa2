using System.Diagnostics;
using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>A log before each stage of a count by one thread: as bytes, as chunks, as records, in partitions.</summary>
internal sealed class StagedLog : IDisposable
{
    private readonly GeneratedLog _log;
    private readonly EventSettings _settings;
    private readonly EventReading _reading;
    private readonly DayTable _days;
    private readonly List<LogChunk> _chunks = [];
    private readonly DelimiterIndex _index = new();
    private readonly RowDecoder _decoder;
    private readonly RecordBatch _batch = new();
    private readonly List<RecordBatch> _records = [];
    private readonly MemoryPlan _plan;
    private readonly DocumentSink _partitions;

    private StagedLog(GeneratedLog log, int rows)
    {
        _log = log;
        var calendar = EventCalendar.Months(ReportingCalendar.Civil);
        _settings = new EventSettings(new CountedUnits(log.Units), calendar, EventCountOptions.Default);
        _reading = new EventReading(_settings, DocumentHash.Draw());
        _days = new DayTable(calendar, LocalSecond.End);
        _plan = MemoryPlan.Of(_settings, rows, workers: 1);
        _partitions = new DocumentSink(Form, _plan.Marks);
        KeepChunks();
        _decoder = new RowDecoder(_reading, _chunks[0].Place.Source.Layout, NoOtherRow);
        foreach (var chunk in _chunks)
        {
            Decode(chunk, () => new RecordBatch(), _records.Add);
        }

        _partitions.Begin(_chunks[0].Place);
        foreach (var batch in _records)
        {
            _partitions.Add(batch);
        }
    }

    /// <summary>Brings a log to each stage.</summary>
    public static StagedLog Of(GeneratedLog log, int rows) => new(log, rows);

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
    public int Decode()
    {
        var records = 0;
        foreach (var chunk in _chunks)
        {
            Decode(chunk, () => _batch, batch => records += batch.Count);
        }

        return records;
    }

    /// <summary>Distributes all records to partitions.</summary>
    /// <returns>How many are in the first one.</returns>
    public uint Distribute()
    {
        using var partitions = new RecordPartitions(Form);
        foreach (var batch in _records)
        {
            partitions.Add(batch);
        }

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
        foreach (var batch in _records)
        {
            counter.Add(batch);
        }

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
    }

    private PartitionForm Form => new(0, _plan.PartitionBits, _plan.BlockRecords, Spill: null);

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

    private void Decode(LogChunk chunk, Func<RecordBatch> nextBatch, Action<RecordBatch> take)
    {
        _index.Fill(chunk, 0, chunk.Length, hasQuotes: false);
        var decoding = new DecodingChunk(chunk, _index, linesBefore: 0);
        while (decoding.HasRows)
        {
            var batch = nextBatch();
            _decoder.Decode(ref decoding, batch);
            take(batch);
        }
    }

    /// <summary>A generated log has no row that is not of the usual shape.</summary>
    private static void NoOtherRow(ref DecodingChunk chunk, int start, int length, RecordBatch batch) =>
        throw new UnreachableException();
}
