namespace ComplianceCore.Events;

/// <summary>Many events as columns, each with one entry for every event.</summary>
/// <remarks>
/// The texts of a column stand one after another, as Arrow lays them out: entry <c>i</c> begins where entry
/// <c>i - 1</c> ended, and the first at zero. A batch is read before the next one is asked for, so that its memory may
/// be used again.
/// </remarks>
public sealed class EventBatch
{
    /// <summary>The document ids, in UTF-8, one after another.</summary>
    public required ReadOnlyMemory<byte> DocumentIds { get; init; }

    /// <summary>Where each document id ends.</summary>
    public required ReadOnlyMemory<int> DocumentIdEnds { get; init; }

    /// <summary>The codes of the units, in UTF-8, one after another.</summary>
    public required ReadOnlyMemory<byte> UnitCodes { get; init; }

    /// <summary>Where each code ends.</summary>
    public required ReadOnlyMemory<int> UnitCodeEnds { get; init; }

    /// <summary>What happened.</summary>
    public required ReadOnlyMemory<EventKind> Kinds { get; init; }

    /// <summary>When it happened, in whole seconds since 1970-01-01T00:00:00Z.</summary>
    public required ReadOnlyMemory<long> Moments { get; init; }

    /// <summary>Whether the documents may be counted.</summary>
    public required ReadOnlyMemory<Confidentiality> Confidentialities { get; init; }
}
