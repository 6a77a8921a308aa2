namespace ComplianceCore.Events;

/// <summary>How records are parted.</summary>
/// <param name="BitsBefore">How many bits of the fingerprint are the same in all of them.</param>
/// <param name="Bits">How many further bits part them, 1 to 12.</param>
/// <param name="BlockRecords">How many records of a partition stand together, a power of two, eight at least.</param>
/// <param name="Spill">Where full blocks go; null when they stay in memory.</param>
internal sealed record PartitionForm(int BitsBefore, int Bits, int BlockRecords, SpillFile? Spill)
{
    /// <summary>How many partitions there are.</summary>
    public int Count => 1 << Bits;
}
