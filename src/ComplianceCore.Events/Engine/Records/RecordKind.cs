namespace ComplianceCore.Events;

/// <summary>
/// What a record says, numbered in the order in which a document is counted: what excludes it first, then what it is,
/// then what it counts for.
/// </summary>
internal static class RecordKind
{
    public const uint Secret = 0;
    public const uint Recalled = 1;

    /// <summary>
    /// The document was issued by a unit that is not in the directory; stands beside the row's own record.
    /// </summary>
    public const uint IssuedElsewhere = 2;

    public const uint Issued = 3;
    public const uint Signed = 4;
    public const uint Sent = 5;
    public const uint Received = 6;

    /// <summary>The kinds of records that are of a kind of events.</summary>
    public static ReadOnlySpan<uint> Counted => [Recalled, Issued, Signed, Sent, Received];

    /// <summary>The record kind of a kind of events.</summary>
    public static uint Of(EventKind kind) => kind switch
    {
        EventKind.Issued => Issued,
        EventKind.Signed => Signed,
        EventKind.Sent => Sent,
        EventKind.Received => Received,
        _ => Recalled,
    };

    /// <summary>The kind of events of a record's kind that is of one.</summary>
    public static EventKind EventKindOf(uint kind) => kind switch
    {
        Issued => EventKind.Issued,
        Signed => EventKind.Signed,
        Sent => EventKind.Sent,
        Received => EventKind.Received,
        _ => EventKind.Recalled,
    };
}
