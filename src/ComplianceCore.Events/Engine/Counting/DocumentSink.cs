namespace ComplianceCore.Events;

/// <summary>Keeps the records of one worker until all rows are read, and remembers roughly where they stood.</summary>
internal sealed unsafe class DocumentSink : IRecordSink
{
    public DocumentSink(int partitionBits) => Partitions = new RecordPartitions(partitionBits);

    /// <summary>The records.</summary>
    public RecordPartitions Partitions { get; }

    /// <summary>Where they stood.</summary>
    public PositionMarks Marks { get; } = new();

    public void Begin(ChunkPlace place) => Marks.Begin(place.Ordinal, Partitions.Counts);

    public void Add(EventRecord* records, int count) => Partitions.Add(records, count);

    public void Dispose() => Partitions.Dispose();
}
