using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>Writes the records of one worker to a cache as columns, chunk by chunk.</summary>
internal sealed class ColumnSink : IRecordSink
{
    private readonly CacheFile _file;
    private readonly int _list;
    private readonly List<(ChunkPlace Place, CachedChunk Chunk)> _chunks = [];
    private readonly List<byte> _bytes = [];
    private ushort[] _codes = new ushort[RecordBatch.Capacity];
    private ushort[] _days = new ushort[RecordBatch.Capacity];
    private byte[] _kinds = new byte[RecordBatch.Capacity];
    private ulong[] _highs = new ulong[RecordBatch.Capacity];
    private uint[] _seconds = new uint[RecordBatch.Capacity];
    private ushort[] _tops = new ushort[RecordBatch.Capacity];
    private int _rows;
    private ChunkPlace? _place;

    /// <summary>Creates the sink of a worker.</summary>
    /// <param name="file">Where columns go.</param>
    /// <param name="list">The number of the worker's list of codes.</param>
    public ColumnSink(CacheFile file, int list)
    {
        _file = file;
        _list = list;
    }

    public void Begin(ChunkPlace place)
    {
        Write();
        _place = place;
    }

    public void Add(RecordBatch batch)
    {
        Reserve(_rows + batch.Count);
        for (var index = 0; index < batch.Count; index++)
        {
            var record = batch[index];
            _codes[_rows] = (ushort)record.Unit;
            _days[_rows] = (ushort)(record.Second / LocalSecond.PerDay);
            _kinds[_rows] = (byte)record.Kind;
            _highs[_rows] = record.High;
            _seconds[_rows] = record.Second;
            _tops[_rows] = (ushort)(record.Low >> ChunkColumns.TopStart);
            _rows++;
        }
    }

    /// <summary>Writes the last chunk.</summary>
    /// <returns>All chunks of the worker, with their numbers.</returns>
    public IEnumerable<(int Ordinal, CachedChunk Chunk)> Finish()
    {
        Write();

        // How many lines a chunk has was not known when its columns were written.
        return _chunks.Select(chunk => (chunk.Place.Ordinal, chunk.Chunk with { Lines = chunk.Place.Lines }));
    }

    public void Dispose()
    {
        // There is nothing to let go of.
    }

    private void Write()
    {
        if (_place is null)
        {
            return;
        }

        _bytes.Clear();
        AddBytes<ushort>(_codes);
        AddBytes<ushort>(_days);
        AddBytes<byte>(_kinds);
        var dayLength = _bytes.Count;
        AddBytes<ulong>(_highs);
        AddBytes<uint>(_seconds);
        AddBytes<ushort>(_tops);
        var bytes = CollectionsMarshal.AsSpan(_bytes);
        var days = _days.AsSpan(0, _rows);
        var (first, last) = FirstAndLast(days);
        _chunks.Add((_place, new CachedChunk
        {
            LogOffset = _place.Offset,
            LogLength = _place.Length,
            Lines = 0,
            Ending = _place.Rows,
            Place = _file.Append(bytes),
            Rows = _rows,
            SecretRows = _kinds.AsSpan(0, _rows).Count((byte)RecordKind.Secret),
            List = _list,
            FirstDay = first,
            LastDay = last,
            DayChecksum = Checksum.Of(bytes[..dayLength]),
            DocumentChecksum = Checksum.Of(bytes[dayLength..]),
        }));
        _rows = 0;
    }

    private void AddBytes<T>(T[] column)
        where T : unmanaged =>
        _bytes.AddRange(MemoryMarshal.AsBytes(column.AsSpan(0, _rows)));

    private static (int First, int Last) FirstAndLast(ReadOnlySpan<ushort> days)
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var day in days)
        {
            (first, last) = (Math.Min(first, day), Math.Max(last, day));
        }

        return (first, last);
    }

    private void Reserve(int rows)
    {
        if (rows <= _codes.Length)
        {
            return;
        }

        var capacity = rows * 2;
        Array.Resize(ref _codes, capacity);
        Array.Resize(ref _days, capacity);
        Array.Resize(ref _kinds, capacity);
        Array.Resize(ref _highs, capacity);
        Array.Resize(ref _seconds, capacity);
        Array.Resize(ref _tops, capacity);
    }
}
