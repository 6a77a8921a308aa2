namespace ComplianceCore.Events;

/// <summary>A cached log in one count: which units its codes are, and its chunks among those of all logs.</summary>
internal sealed class CountedLog
{
    /// <summary>Prepares a log.</summary>
    /// <param name="log">The log.</param>
    /// <param name="units">The codes of the directory.</param>
    /// <param name="places">Where its chunks stood.</param>
    public CountedLog(CachedLog log, WordTable units, IReadOnlyList<ChunkPlace> places)
    {
        Log = log;
        Places = places;
        Units = [.. log.Contents.Codes.Select(code => units.Find(code.Text))];
        UnitsByList = [.. log.Contents.Lists.Select(list => list.Select(code => Units[code]).ToArray())];
    }

    /// <summary>The log.</summary>
    public CachedLog Log { get; }

    /// <summary>Where its chunks stood.</summary>
    public IReadOnlyList<ChunkPlace> Places { get; }

    /// <summary>For each code the number of the unit in the directory; -1 for one that is not there.</summary>
    public int[] Units { get; }

    /// <summary>The same for the numbers in each list.</summary>
    public IReadOnlyList<int[]> UnitsByList { get; }

    /// <summary>The chunks of a group.</summary>
    public ReadOnlySpan<CachedChunk> ChunksOf(in CachedGroup group) =>
        Log.Contents.Chunks.AsSpan(group.FirstChunk, group.Chunks);

    /// <summary>The code of a number in a list.</summary>
    public byte[] CodeOf(int list, int number) => Log.Contents.Codes[Log.Contents.Lists[list][number]].Text;
}
