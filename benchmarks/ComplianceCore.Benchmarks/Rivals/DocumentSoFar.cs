namespace ComplianceCore.Benchmarks;

/// <summary>What the rows that were read so far say of a document.</summary>
internal sealed class DocumentSoFar
{
    public bool IsSecret { get; set; }

    public bool IsSigned { get; set; }

    public bool IsRecalled { get; set; }

    public string? IssuingUnit { get; private set; }

    public DateTime IssuedAt { get; private set; }

    /// <summary>Keeps the earliest issue, of two at the same moment that of the smaller code.</summary>
    public void Issue(string unit, DateTime moment)
    {
        if (IssuingUnit is null
            || moment < IssuedAt
            || (moment == IssuedAt && string.CompareOrdinal(unit, IssuingUnit) < 0))
        {
            (IssuingUnit, IssuedAt) = (unit, moment);
        }
    }
}
