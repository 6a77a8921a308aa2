namespace ComplianceCore.Events;

/// <summary>What was read when all records were made.</summary>
/// <param name="Count">How many rows.</param>
/// <param name="Bad">The first bad ones of every fault.</param>
/// <param name="Places">The chunks that they stood in; none for events that were given in code.</param>
/// <param name="CacheUse">Whether they came from caches.</param>
internal sealed record RowsRead(
    long Count,
    IReadOnlyList<BadRow> Bad,
    IReadOnlyList<ChunkPlace> Places,
    CacheUse CacheUse);
