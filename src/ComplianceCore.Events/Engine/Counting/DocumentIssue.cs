namespace ComplianceCore.Events;

/// <summary>
/// The unit and moment at which a document is issued, in one number that is smaller for an earlier issue.
/// </summary>
/// <remarks>
/// Of units at the same second the one of smaller code issues: codes of the directory rank by odd numbers, and an
/// unknown code that has n of them below it ranks between the n-th and the next, by an even number.
/// </remarks>
internal readonly struct DocumentIssue
{
    private const int RankBits = 17;

    private readonly ulong _key;

    private DocumentIssue(ulong key) => _key = key;

    /// <summary>A document that is not issued.</summary>
    public static DocumentIssue None => new(ulong.MaxValue - 1);

    /// <summary>Whether a unit of the directory issues the document.</summary>
    public bool IsOfUnit => (_key & 1) != 0;

    /// <summary>The number of that unit.</summary>
    public uint Unit => (uint)_key << (32 - RankBits) >> (32 - RankBits + 1);

    /// <summary>The local second.</summary>
    public uint Second => (uint)(_key >> RankBits);

    /// <summary>The earlier of this issue and another one.</summary>
    public DocumentIssue OrEarlier(in EventRecord record) => new(Math.Min(_key, KeyOf(record)));

    /// <summary>Whether a record is of this issue.</summary>
    public bool Is(in EventRecord record) => _key == KeyOf(record);

    private static ulong KeyOf(in EventRecord record)
    {
        var rank = (record.Unit << 1) | (record.Kind == RecordKind.Issued ? 1U : 0U);
        return ((ulong)record.Second << RankBits) | rank;
    }
}
