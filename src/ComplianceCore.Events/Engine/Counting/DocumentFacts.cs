using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>What the rows of a document say of it together, in whatever order they are added.</summary>
internal struct DocumentFacts
{
    private readonly uint _asOfEnd;

    /// <summary>Facts of a document of which no row was added.</summary>
    /// <param name="asOfEnd">The first second after the day of the figures.</param>
    public DocumentFacts(uint asOfEnd) => _asOfEnd = asOfEnd;

    /// <summary>Whether a row is secret.</summary>
    public bool IsSecret { get; private set; }

    /// <summary>Whether it was recalled up to the day of the figures.</summary>
    public bool IsRecalled { get; private set; }

    /// <summary>Whether it was signed up to the day of the figures.</summary>
    public bool IsSigned { get; private set; }

    /// <summary>Its issue: the earliest up to the day of the figures, of the smallest code.</summary>
    public DocumentIssue Issue { get; private set; } = DocumentIssue.None;

    /// <summary>Adds a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in EventRecord record)
    {
        var kind = record.Kind;
        if (kind is RecordKind.Issued or RecordKind.IssuedElsewhere)
        {
            if (record.Second < _asOfEnd)
            {
                Issue = Issue.OrEarlier(record);
            }

            return;
        }

        IsSecret |= kind == RecordKind.Secret;
        var isUpToAsOf = record.Unit == EventRecord.UnknownUnit
            ? (record.Second & 1) != 0
            : record.Second < _asOfEnd;
        IsRecalled |= kind == RecordKind.Recalled & isUpToAsOf;
        IsSigned |= kind == RecordKind.Signed & isUpToAsOf;
    }
}
