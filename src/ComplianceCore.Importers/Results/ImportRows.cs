namespace ComplianceCore.Importers;

/// <summary>What became of the rows of a source: each that was read is accepted, rejected or structural.</summary>
public sealed record ImportRows
{
    internal ImportRows(long read, long accepted, long rejected, IReadOnlyDictionary<StructuralRow, long> byForm)
    {
        Read = read;
        Accepted = accepted;
        Rejected = rejected;
        ByForm = byForm;
    }

    /// <summary>The rows that were read.</summary>
    public long Read { get; }

    /// <summary>The rows that are in the result.</summary>
    public long Accepted { get; }

    /// <summary>The rows that are not, each with an issue.</summary>
    public long Rejected { get; }

    /// <summary>The rows that belong to the form of the table.</summary>
    public long Structural => ByForm.Values.Sum();

    /// <summary>The structural rows by what they are; a kind that was not met is not there.</summary>
    public IReadOnlyDictionary<StructuralRow, long> ByForm { get; }
}
