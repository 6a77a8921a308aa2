namespace ComplianceCore.Events;

/// <summary>Takes the records of one worker.</summary>
internal unsafe interface IRecordSink : IDisposable
{
    /// <summary>Takes records, in the order of their rows.</summary>
    void Add(EventRecord* records, int count);

    /// <summary>Tells that the records of another chunk follow.</summary>
    void Begin(ChunkPlace place);
}
