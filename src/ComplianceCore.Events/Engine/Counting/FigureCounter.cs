using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>Counts the figures of one thread.</summary>
/// <remarks>
/// Figures are many, are met in no order, and most are small. So each has one byte here, that they may fit into a
/// cache; a byte that is full is carried to a table of 64 bits.
/// </remarks>
internal sealed class FigureCounter
{
    private readonly byte[]?[] _pages;
    private readonly FigureTable _carried;

    public FigureCounter(int periods, int units)
    {
        _pages = new byte[periods][];
        _carried = new FigureTable(periods, units);
    }

    /// <summary>Names a figure by one number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong CellOf(int period, uint unit, int kind) =>
        ((ulong)(uint)period << 32) | ((unit * FigureTable.Kinds) + (uint)kind);

    /// <summary>Adds one to a figure.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong cell)
    {
        var period = (int)(cell >> 32);
        if (++(_pages[period] ?? NewPage(period))[(uint)cell] == 0)
        {
            Carry(period, (int)(uint)cell);
        }
    }

    /// <summary>Where eight figures stand within a period.</summary>
    /// <param name="units">The units.</param>
    /// <param name="kinds">The kinds of records, all of which are of a kind of events.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> PlacesOf(Vector512<ulong> units, Vector512<ulong> kinds) =>
        (units.AsUInt32() * Vector512.Create((ulong)FigureTable.Kinds).AsUInt32()).AsUInt64()
        + Vector512.Min(
            kinds - Vector512.Create((ulong)RecordKind.Issued), Vector512.Create((ulong)EventKind.Recalled));

    /// <summary>Adds one to each of some figures of a period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="places">Where the figures stand, as <see cref="PlacesOf"/> tells.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int period, ReadOnlySpan<uint> places)
    {
        var page = _pages[period] ?? NewPage(period);
        foreach (var place in places)
        {
            if (++page[place] == 0)
            {
                Carry(period, (int)place);
            }
        }
    }

    /// <summary>The figures of a unit in a period, to be added to.</summary>
    public Span<long> Of(int period, int unit) =>
        _carried.PageOf(period).AsSpan(unit * FigureTable.Kinds, FigureTable.Kinds);

    /// <summary>Adds the counts to those of a table.</summary>
    public void AddTo(FigureTable table)
    {
        table.Add(_carried);
        for (var period = 0; period < _pages.Length; period++)
        {
            if (_pages[period] is { } page)
            {
                table.Add(period, page);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte[] NewPage(int period) => _pages[period] = new byte[_carried.PageLength];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Carry(int period, int place) => _carried.PageOf(period)[place] += byte.MaxValue + 1;
}
