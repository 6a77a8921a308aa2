namespace ComplianceCore.Events;

/// <summary>How far a count has come.</summary>
/// <param name="BytesRead">The bytes read so far, of a compressed file as they are stored.</param>
/// <param name="BytesInAll">The bytes there are in all; null when that is not known.</param>
/// <param name="RowsRead">The rows read so far, headers not among them.</param>
public readonly record struct EventProgress(long BytesRead, long? BytesInAll, long RowsRead);
