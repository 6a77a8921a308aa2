namespace ComplianceCore.Events;

/// <summary>Puts the chunks of a cache into groups, and writes the sums of each.</summary>
internal sealed class GroupWriter
{
    private readonly CacheFile _file;
    private readonly CachedChunk[] _chunks;
    private readonly IReadOnlyList<int[]> _lists;
    private readonly int _codes;
    private readonly int _groupRows;

    /// <summary>Prepares the groups.</summary>
    /// <param name="file">Where the columns are, and the sums go.</param>
    /// <param name="chunks">The chunks, in the order of the log.</param>
    /// <param name="lists">For each list, which code a number in it stands for.</param>
    /// <param name="codes">How many codes there are.</param>
    /// <param name="groupRows">At how many rows chunks are a group.</param>
    public GroupWriter(CacheFile file, CachedChunk[] chunks, IReadOnlyList<int[]> lists, int codes, int groupRows)
    {
        _file = file;
        _chunks = chunks;
        _lists = lists;
        _codes = codes;
        _groupRows = groupRows;
    }

    /// <summary>Writes the sums.</summary>
    /// <param name="threads">How many threads work.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The groups, in the order of the log.</returns>
    public CachedGroup[] Write(int threads, CancellationToken cancellation)
    {
        var groups = Groups().ToArray();
        var next = -1;
        new WorkerThreads().Run(Math.Clamp(groups.Length, 1, threads), _ =>
        {
            var sums = new GroupSums(_codes <= CountedUnits.Most ? _codes : 0);
            var columns = new ChunkColumns();
            for (var group = Interlocked.Increment(ref next);
                group < groups.Length;
                group = Interlocked.Increment(ref next))
            {
                cancellation.ThrowIfCancellationRequested();
                groups[group] = WithSums(groups[group], sums, columns);
            }
        });
        return groups;
    }

    private IEnumerable<CachedGroup> Groups()
    {
        for (var first = 0; first < _chunks.Length;)
        {
            var rows = 0;
            var end = first;
            while (end < _chunks.Length && rows < _groupRows)
            {
                rows += _chunks[end++].Rows;
            }

            yield return new CachedGroup
            {
                FirstChunk = first,
                Chunks = end - first,
                Place = 0,
                SumLength = 0,
                Checksum = 0,
            };
            first = end;
        }
    }

    /// <summary>Writes the sums of a group, if they are shorter than the columns that they stand for.</summary>
    private CachedGroup WithSums(CachedGroup group, GroupSums sums, ChunkColumns columns)
    {
        var chunks = _chunks.AsSpan(group.FirstChunk, group.Chunks);
        var rows = 0L;
        foreach (ref readonly var chunk in chunks)
        {
            rows += chunk.Rows;
        }

        if (rows == 0 || _codes > CountedUnits.Most || _codes * GroupSums.Kinds > rows * ChunkColumns.DayLength)
        {
            return group;
        }

        sums.Clear();
        foreach (ref readonly var chunk in chunks)
        {
            columns.ReadDays(_file, chunk);
            sums.Add(columns, _lists[chunk.List]);
        }

        var bytes = sums.ToBytes(out var length);
        return group with
        {
            Place = _file.Append(bytes),
            SumLength = length,
            Checksum = Checksum.Of(bytes),
        };
    }
}
