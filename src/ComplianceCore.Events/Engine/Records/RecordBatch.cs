using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>Some records on their way to a sink, their halves in a column each for the vectors.</summary>
/// <remarks>
/// Invariants: the upper halves stay zero where rows are counted for themselves; there is room for whole vectors behind
/// the last record, and what stands there never decides anything.
/// </remarks>
internal sealed unsafe class RecordBatch
{
    /// <summary>How many records there is room for.</summary>
    public const int Capacity = 1024;

    private const int LineWords = 8;

    // Pinned, and longer by a line of the cache, so that the columns can begin where a line does.
    private readonly ulong[] _memory = GC.AllocateArray<ulong>((2 * Capacity) + LineWords, pinned: true);

    /// <summary>Creates an empty batch.</summary>
    public RecordBatch()
    {
        var start = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_memory));
        Highs = (ulong*)((start + (LineWords * sizeof(ulong)) - 1) & -(LineWords * sizeof(ulong)));
        Lows = Highs + Capacity;
    }

    /// <summary>How many records there are.</summary>
    public int Count { get; set; }

    /// <summary>The upper halves.</summary>
    public ulong* Highs { get; }

    /// <summary>The lower halves.</summary>
    public ulong* Lows { get; }

    /// <summary>A record.</summary>
    public EventRecord this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Highs[index], Lows[index]);
    }

    /// <summary>Puts the fingerprint of a record, of which only the lower half was known.</summary>
    /// <param name="index">The record.</param>
    /// <param name="high">The first part of the fingerprint.</param>
    /// <param name="more">The second part, of which the upper bits are taken.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PutFingerprint(int index, ulong high, ulong more)
    {
        Highs[index] = high;
        Lows[index] |= more & EventRecord.FingerprintBits;
    }

    /// <summary>Adds a record, for which there must be room.</summary>
    public void Add(in EventRecord record)
    {
        Highs[Count] = record.High;
        Lows[Count] = record.Low;
        Count++;
    }
}
