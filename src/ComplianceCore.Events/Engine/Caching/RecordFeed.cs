using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>Turns columns back into records for one worker.</summary>
internal sealed class RecordFeed
{
    private readonly bool _countsDocuments;
    private readonly IRecordSink _sink;
    private readonly RecordWriter _records;
    private readonly ChunkColumns _columns = new();
    private readonly RecordBatch _batch = new();

    /// <summary>Creates the feed of a worker.</summary>
    /// <param name="reading">What is counted.</param>
    /// <param name="run">Where the worker's records go.</param>
    /// <param name="worker">Its number.</param>
    public RecordFeed(EventReading reading, EventRun run, int worker)
    {
        _countsDocuments = reading.CountsDocuments;
        _sink = run.Sinks[worker];
        _records = new RecordWriter(reading, run.Unknown[worker]);
    }

    /// <summary>Gives the records of a group to the sink.</summary>
    public void Take(CountedLog log, CachedGroup group)
    {
        var place = group.FirstChunk;
        foreach (ref readonly var chunk in log.ChunksOf(group))
        {
            _sink.Begin(log.Places[place++]);
            _columns.ReadDays(log.Log.File, chunk);
            _columns.ReadDocuments(log.Log.File, chunk);
            Take(log, chunk.List);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Take(CountedLog log, int list)
    {
        var units = log.UnitsByList[list];
        var codes = _columns.Codes;
        var highs = _columns.Highs;
        var seconds = _columns.Seconds;
        var tops = _columns.Tops;
        _batch.Count = 0;
        for (var row = 0; row < codes.Length; row++)
        {
            if (_batch.Count > RecordBatch.Capacity - 2)
            {
                _sink.Add(_batch);
                _batch.Count = 0;
            }

            var unit = units[codes[row]];
            if (unit >= 0 && _countsDocuments)
            {
                _batch.Add(new EventRecord(highs[row], LowOf(tops[row], unit, seconds[row])));
            }
            else
            {
                _records.Write(_columns.RowAt(row, unit, log.CodeOf(list, codes[row])), _batch);
            }
        }

        _sink.Add(_batch);
    }

    private static ulong LowOf(ushort top, int unit, uint second) =>
        ((ulong)top << ChunkColumns.TopStart) | ((ulong)(uint)unit << EventRecord.UnitStart) | second;
}
