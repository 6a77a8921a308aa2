namespace ComplianceCore.Events;

/// <summary>Takes the records of one worker.</summary>
internal interface IRecordSink : IDisposable
{
    /// <summary>Takes records of a chunk.</summary>
    void Add(RecordBatch batch);

    /// <summary>Tells that the records of another chunk follow.</summary>
    void Begin(ChunkPlace place);
}
