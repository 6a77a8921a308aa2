namespace ComplianceCore.Events;

/// <summary>How many records each partition of a worker had when it began its chunks.</summary>
/// <remarks>
/// At first every chunk has a mark; whenever there are too many, every second one goes. So the first rows of a tally
/// are looked for in the chunk that they stand in, or in a few chunks of a long log.
/// </remarks>
internal sealed class PositionMarks
{
    private const int Most = 2048;

    private readonly List<(int Chunk, uint[] Counts)> _marks = [];
    private int _step = 1;
    private int _taken;
    private int _last = -1;

    /// <summary>Marks that a worker begins a chunk, if it is time.</summary>
    public void Begin(int chunk, ReadOnlySpan<uint> counts)
    {
        _last = chunk;
        if (_taken++ % _step != 0)
        {
            return;
        }

        if (_marks.Count == Most)
        {
            var kept = _marks.Where((_, index) => index % 2 == 0).ToArray();
            _marks.Clear();
            _marks.AddRange(kept);
            _step *= 2;
        }

        _marks.Add((chunk, counts.ToArray()));
    }

    /// <summary>The chunks between which the row of a record stood.</summary>
    /// <param name="partition">The partition of the record.</param>
    /// <param name="index">Its place in the partition.</param>
    public (int First, int Last) ChunksOf(int partition, uint index)
    {
        var mark = CountWhile(each => each.Counts[partition] <= index) - 1;
        var first = _marks[mark].Chunk;
        if (_step == 1)
        {
            return (first, first);
        }

        return (first, mark + 1 < _marks.Count ? _marks[mark + 1].Chunk - 1 : _last);
    }

    /// <summary>How many records of a partition may stand in a chunk up to one.</summary>
    public uint CountUpTo(int chunk, int partition)
    {
        var mark = CountWhile(each => each.Chunk <= chunk);
        return mark < _marks.Count ? _marks[mark].Counts[partition] : uint.MaxValue;
    }

    /// <summary>How many marks, from the first one on, are as wanted; later ones never are again.</summary>
    private int CountWhile(Func<(int Chunk, uint[] Counts), bool> isWanted)
    {
        var (low, high) = (0, _marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isWanted(_marks[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
