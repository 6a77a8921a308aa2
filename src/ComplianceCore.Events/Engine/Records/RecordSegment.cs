namespace ComplianceCore.Events;

/// <summary>Records that stand beside each other in memory.</summary>
internal readonly unsafe struct RecordSegment
{
    public RecordSegment(EventRecord* records, int count)
    {
        Records = records;
        Count = count;
    }

    /// <summary>The first record.</summary>
    public EventRecord* Records { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }
}
