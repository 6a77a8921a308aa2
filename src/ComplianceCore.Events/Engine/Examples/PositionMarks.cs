namespace ComplianceCore.Events;

/// <summary>How many records each partition of a worker had when it began some of its chunks.</summary>
/// <remarks>
/// The first 64 chunks of a worker have a mark each, then every eighth: the first rows of common tallies are found among
/// few rows, those of rare ones among some more.
/// </remarks>
internal sealed class PositionMarks
{
    private const int Dense = 64;
    private const int Step = 8;

    private readonly List<(int Chunk, uint[] Counts)> _marks = [];
    private int _taken;
    private int _last = -1;

    /// <summary>Marks that a worker begins a chunk, if it is time.</summary>
    public void Begin(int chunk, ReadOnlySpan<uint> counts)
    {
        if (_taken < Dense || _taken % Step == 0)
        {
            _marks.Add((chunk, counts.ToArray()));
        }

        _taken++;
        _last = chunk;
    }

    /// <summary>The chunks between which the row of a record stood.</summary>
    /// <param name="partition">The partition of the record.</param>
    /// <param name="index">Its place in the partition.</param>
    public (int First, int Last) ChunksOf(int partition, uint index)
    {
        var mark = LastBefore(partition, index);
        var last = mark + 1 < _marks.Count ? _marks[mark + 1].Chunk - 1 : _last;
        return (_marks[mark].Chunk, last);
    }

    /// <summary>How many records of a partition may stand in a chunk up to one.</summary>
    public uint CountUpTo(int chunk, int partition)
    {
        foreach (var (first, counts) in _marks)
        {
            if (first > chunk)
            {
                return counts[partition];
            }
        }

        return uint.MaxValue;
    }

    private int LastBefore(int partition, uint index)
    {
        var (low, high) = (0, _marks.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = _marks[middle].Counts[partition] <= index ? (middle, high) : (low, middle);
        }

        return low;
    }
}
