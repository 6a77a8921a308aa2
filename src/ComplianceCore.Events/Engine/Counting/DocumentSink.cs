namespace ComplianceCore.Events;

/// <summary>Keeps the records of one worker until all rows are read, and remembers roughly where they stood.</summary>
internal sealed class DocumentSink : IRecordSink
{
    /// <summary>Creates an empty sink.</summary>
    /// <param name="form">How records are parted.</param>
    /// <param name="marks">How many positions are marked.</param>
    public DocumentSink(PartitionForm form, int marks)
    {
        Form = form;
        Partitions = new RecordPartitions(form);
        Marks = new PositionMarks(marks);
    }

    /// <summary>How records are parted.</summary>
    public PartitionForm Form { get; }

    /// <summary>The records.</summary>
    public RecordPartitions Partitions { get; }

    /// <summary>Where they stood.</summary>
    public PositionMarks Marks { get; }

    public void Begin(ChunkPlace place) => Marks.Begin(place.Ordinal, Partitions.Counts);

    public void Add(RecordBatch batch) => Partitions.Add(batch);

    public void Dispose() => Partitions.Dispose();
}
