namespace ComplianceCore.Events;

/// <summary>One of the first bad rows of a log.</summary>
/// <param name="Code">The code of the fault.</param>
/// <param name="Chunk">The number of its chunk.</param>
/// <param name="Start">Its first byte in the chunk.</param>
/// <param name="Line">Its line in the chunk.</param>
/// <param name="Message">What is told of it.</param>
internal sealed record CachedBadRow(string Code, int Chunk, int Start, int Line, LocalizedText Message)
{
    /// <summary>A row of a log that is being read.</summary>
    public static CachedBadRow Of(BadRow row) => new(row.Code, row.Place.Ordinal, row.Start, row.Line, row.Message);

    /// <summary>The row again.</summary>
    /// <param name="places">The chunks of the log.</param>
    public BadRow In(IReadOnlyList<ChunkPlace> places) => new(Code, places[Chunk], Start, Line, Message);
}
