namespace ComplianceCore.Events;

/// <summary>A log that is counted from its cache.</summary>
internal sealed class CachedLog
{
    /// <summary>Opens the cache of a log.</summary>
    /// <param name="source">The log, from which examples are read.</param>
    /// <param name="file">The cache.</param>
    /// <param name="contents">Its contents.</param>
    public CachedLog(LogSource source, CacheFile file, CacheContents contents)
    {
        Source = source;
        File = file;
        Contents = contents;
        source.Layout = contents.Layout;
        source.HeaderLines = contents.HeaderLines;
    }

    /// <summary>The log.</summary>
    public LogSource Source { get; }

    /// <summary>The cache.</summary>
    public CacheFile File { get; }

    /// <summary>What the cache has besides columns.</summary>
    public CacheContents Contents { get; }

    /// <summary>Where its chunks stood.</summary>
    /// <param name="firstOrdinal">The number of its first chunk among those of all logs.</param>
    /// <param name="kept">How many bytes were kept of logs before it that cannot be read again.</param>
    public IReadOnlyList<ChunkPlace> Places(int firstOrdinal, ref long kept)
    {
        var places = new ChunkPlace[Contents.Chunks.Length];
        var behind = 0L;
        for (var index = 0; index < places.Length; index++)
        {
            ref readonly var chunk = ref Contents.Chunks[index];
            var start = behind;
            behind += chunk.LogLength;
            var isKept = kept < RowLimits.KeptBytes && behind <= Contents.Beginning.Length;
            kept += isKept ? chunk.LogLength : 0;
            places[index] = new ChunkPlace(firstOrdinal + index, Source, chunk.LogOffset, chunk.LogLength)
            {
                Rows = chunk.Ending,
                Lines = chunk.Lines,
                Kept = isKept ? Contents.Beginning[(int)start..(int)behind] : null,
            };
        }

        return places;
    }
}
