namespace ComplianceCore.Events;

/// <summary>How many records each partition of a worker had when it began its chunks.</summary>
/// <remarks>
/// At first every chunk has a mark; whenever there are too many, every second one goes. So the first rows of a tally
/// are looked for in the chunk that they stand in, or in a few chunks of a long log.
/// </remarks>
internal sealed class PositionMarks
{
    private readonly int _most;
    private readonly List<Mark> _marks = [];
    private readonly Stack<uint[]> _spare = [];
    private int _step = 1;
    private int _taken;

    /// <summary>Creates marks.</summary>
    /// <param name="most">How many there may be, two at least.</param>
    public PositionMarks(int most) => _most = most;

    /// <summary>How many marks there are.</summary>
    public int Count => _marks.Count;

    /// <summary>Marks that a worker begins a chunk, if it is time.</summary>
    public void Begin(int chunk, ReadOnlySpan<uint> counts)
    {
        if (_taken++ % _step == 0)
        {
            Begin(chunk, chunk, counts);
        }
        else
        {
            _marks[^1] = _marks[^1] with { Last = chunk };
        }
    }

    /// <summary>Marks that records begin that stand in some chunks.</summary>
    public void Begin(int first, int last, ReadOnlySpan<uint> counts)
    {
        if (_marks.Count == _most)
        {
            Thin();
        }

        var copy = _spare.TryPop(out var spare) ? spare : new uint[counts.Length];
        counts.CopyTo(copy);
        _marks.Add(new Mark(first, last, copy));
    }

    /// <summary>The chunks between which the records after a mark stand.</summary>
    public (int First, int Last) ChunksOf(int mark) => (_marks[mark].First, _marks[mark].Last);

    /// <summary>How many records a partition had at a mark.</summary>
    public uint CountAt(int mark, int partition) => _marks[mark].Counts[partition];

    /// <summary>The chunks between which the row of a record stood.</summary>
    /// <param name="partition">The partition of the record.</param>
    /// <param name="index">Its place in the partition.</param>
    public (int First, int Last) ChunksOf(int partition, uint index) =>
        ChunksOf(CountWhile(each => each.Counts[partition] <= index) - 1);

    /// <summary>How many records of a partition may stand in a chunk up to one.</summary>
    public uint CountUpTo(int chunk, int partition)
    {
        var mark = CountWhile(each => each.First <= chunk);
        return mark < _marks.Count ? _marks[mark].Counts[partition] : uint.MaxValue;
    }

    private void Thin()
    {
        var kept = _marks.Chunk(2).Select(pair => pair[0] with { Last = pair[^1].Last }).ToArray();
        foreach (var pair in _marks.Chunk(2).Where(pair => pair.Length == 2))
        {
            _spare.Push(pair[1].Counts);
        }

        _marks.Clear();
        _marks.AddRange(kept);
        _step *= 2;
    }

    /// <summary>How many marks, from the first one on, are as wanted; later ones never are again.</summary>
    private int CountWhile(Func<Mark, bool> isWanted)
    {
        var (low, high) = (0, _marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isWanted(_marks[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private readonly record struct Mark(int First, int Last, uint[] Counts);
}
