using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>Words of eight bytes from the rows of a batch, copied side by side so that vectors can take them.</summary>
/// <remarks>
/// Invariant: there is room for whole vectors behind the last row; what stands there never decides anything.
/// </remarks>
internal sealed unsafe class RowWords : IDisposable
{
    private const int Columns = 7;

    private readonly ulong* _memory;
    private readonly int _rows;

    /// <summary>Allocates columns.</summary>
    /// <param name="rows">How many rows there is room for; a multiple of eight.</param>
    public RowWords(int rows)
    {
        _rows = rows;
        _memory = (ulong*)NativeMemory.AlignedAlloc((nuint)(Columns * rows) * sizeof(ulong), 64);
    }

    /// <summary>Of each moment <c>2021-03-</c>; zero for one of another length.</summary>
    public ulong* Months => _memory;

    /// <summary>Of each moment <c>1-03-31T</c>.</summary>
    public ulong* Days => _memory + _rows;

    /// <summary>Of each moment <c>16:30:00</c>.</summary>
    public ulong* Clocks => _memory + (2 * _rows);

    /// <summary>The words for kinds, as <see cref="ShortWord"/> gives them; zero for longer ones.</summary>
    public ulong* Kinds => _memory + (3 * _rows);

    /// <summary>The words for secrecy, in the same form.</summary>
    public ulong* Secrecies => _memory + (4 * _rows);

    /// <summary>The beginnings of the codes of units, as <see cref="WordTable.Split"/> gives them.</summary>
    public ulong* UnitLows => _memory + (5 * _rows);

    /// <summary>The ends of the codes of units, in the same form.</summary>
    public ulong* UnitHighs => _memory + (6 * _rows);

    public void Dispose() => NativeMemory.AlignedFree(_memory);
}
