using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>Words of eight bytes from the rows of a batch, copied side by side so that vectors can take them.</summary>
/// <remarks>
/// Layout: one column stands behind the other, so that one register leads to all of them.
/// Invariant: there is room for whole vectors behind the last row; what stands there never decides anything.
/// </remarks>
internal sealed unsafe class RowWords : IDisposable
{
    /// <summary>How many rows there is room for.</summary>
    public const int Rows = 512;

    /// <summary>Where the days begin.</summary>
    public const int DayColumn = Stride;

    /// <summary>Where the clocks begin.</summary>
    public const int ClockColumn = 2 * Stride;

    /// <summary>Where the kinds begin.</summary>
    public const int KindColumn = 3 * Stride;

    /// <summary>Where the secrecies begin.</summary>
    public const int SecrecyColumn = 4 * Stride;

    private const int Columns = 5;

    // Words of one row at distances of 4,096 bytes would compete for the same lines of the cache.
    private const int Stride = Rows + 24;

    /// <summary>Allocates columns.</summary>
    public RowWords() =>
        Months = (ulong*)NativeMemory.AlignedAlloc(Columns * Stride * sizeof(ulong), 64);

    /// <summary>Of each moment <c>2021-03-</c>; zero for one of another length.</summary>
    public ulong* Months { get; }

    /// <summary>Of each moment <c>1-03-31T</c>.</summary>
    public ulong* Days => Months + DayColumn;

    /// <summary>Of each moment <c>16:30:00</c>.</summary>
    public ulong* Clocks => Months + ClockColumn;

    /// <summary>The words for kinds, as <see cref="ShortWord"/> gives them; zero for longer ones.</summary>
    public ulong* Kinds => Months + KindColumn;

    /// <summary>The words for secrecy, in the same form.</summary>
    public ulong* Secrecies => Months + SecrecyColumn;

    public void Dispose() => NativeMemory.AlignedFree(Months);
}
