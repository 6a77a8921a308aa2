namespace ComplianceCore.Events;

/// <summary>A tallied row that may be among the first of its tally; it is in one of some chunks.</summary>
/// <param name="Record">Its record, as <see cref="Comparable"/> gives it.</param>
/// <param name="FirstChunk">The first chunk that it can be in.</param>
/// <param name="LastChunk">The last chunk that it can be in.</param>
internal readonly record struct ExampleCandidate((ulong High, ulong Low) Record, int FirstChunk, int LastChunk)
{
    private const ulong SecondBits = uint.MaxValue;

    /// <summary>A record without what differs from worker to worker: the number of an unknown code.</summary>
    public static (ulong High, ulong Low) Comparable(in EventRecord record) =>
        (record.High, record.Unit == EventRecord.UnknownUnit ? record.Low & ~SecondBits : record.Low);

    /// <summary>What makes a row the same as another: its record in that form, with its fingerprint.</summary>
    public static (ulong High, ulong Low) KeyOf(in RowReading row, in EventRecord record) =>
        Comparable(EventRecord.Of(row.High, row.More, record.Low & ~EventRecord.FingerprintBits));
}
