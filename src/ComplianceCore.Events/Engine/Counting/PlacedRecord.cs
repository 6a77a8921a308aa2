namespace ComplianceCore.Events;

/// <summary>A record and its place in its partition, over all workers.</summary>
internal struct PlacedRecord
{
    public EventRecord Record;
    public uint Index;
}
