using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>Counts of the rows of one log: a page for each outcome of days, a place for each code and kind.</summary>
/// <remarks>
/// Layout: pages are cut from slabs of native memory. A page is written with zeros before anything is counted: memory
/// that is read first is mapped twice, and each time the other threads are stopped for it.
/// </remarks>
internal sealed unsafe class DayPages : IDisposable
{
    private const int SlabBytes = 4 * 1024 * 1024;

    private readonly nint[] _pages;
    private readonly int _pageLength;
    private readonly int _slabPages;
    private readonly List<nint> _slabs = [];
    private int _count;

    /// <summary>Creates pages without counts.</summary>
    /// <param name="outcomes">How many outcomes days have.</param>
    /// <param name="codes">How many codes the log has.</param>
    public DayPages(int outcomes, int codes)
    {
        _pages = new nint[outcomes];
        _pageLength = codes * GroupSums.Kinds;
        _slabPages = Math.Max(1, SlabBytes / sizeof(uint) / Math.Max(1, _pageLength));
    }

    /// <summary>How many bytes the pages take.</summary>
    public long Length => (long)_count * _pageLength * sizeof(uint);

    /// <summary>The page of an outcome.</summary>
    public Span<uint> this[int outcome] =>
        new((void*)(_pages[outcome] != 0 ? _pages[outcome] : NewPage(outcome)), _pageLength);

    /// <summary>Whether anything was counted on the page of an outcome.</summary>
    public bool Has(int outcome) => _pages[outcome] != 0;

    /// <summary>Adds the sums of a group to the page of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="sums">The sums.</param>
    /// <param name="sumLength">How many bytes each has: 1, 2 or 4.</param>
    public void Add(int outcome, ReadOnlySpan<byte> sums, int sumLength)
    {
        switch (sumLength)
        {
            case sizeof(byte):
                Add(this[outcome], sums);
                break;
            case sizeof(ushort):
                Add(this[outcome], MemoryMarshal.Cast<byte, ushort>(sums), from: 0);
                break;
            default:
                Add(this[outcome], MemoryMarshal.Cast<byte, uint>(sums), from: 0);
                break;
        }
    }

    /// <summary>Takes all pages away.</summary>
    public void Clear()
    {
        Dispose();
        Array.Clear(_pages);
        _slabs.Clear();
        _count = 0;
    }

    public void Dispose()
    {
        foreach (var slab in _slabs)
        {
            NativeMemory.Free((void*)slab);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private nint NewPage(int outcome)
    {
        if (_count % _slabPages == 0)
        {
            _slabs.Add((nint)NativeMemory.Alloc((nuint)_slabPages * (nuint)_pageLength, sizeof(uint)));
        }

        _pages[outcome] = _slabs[^1] + (nint)(_count++ % _slabPages * (long)_pageLength * sizeof(uint));
        this[outcome].Clear();
        return _pages[outcome];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(Span<uint> page, ReadOnlySpan<byte> sums)
    {
        var from = 0;
        for (; from <= sums.Length - Vector<byte>.Count; from += Vector<byte>.Count)
        {
            Vector.Widen(new Vector<byte>(sums[from..]), out var low, out var high);
            Add(page[from..], low);
            Add(page[(from + Vector<ushort>.Count)..], high);
        }

        Add(page, sums, from);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Span<uint> page, Vector<ushort> sums)
    {
        Vector.Widen(sums, out var low, out var high);
        (new Vector<uint>(page) + low).CopyTo(page);
        page = page[Vector<uint>.Count..];
        (new Vector<uint>(page) + high).CopyTo(page);
    }

    private static void Add<TSum>(Span<uint> page, ReadOnlySpan<TSum> sums, int from)
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        for (; from < sums.Length; from++)
        {
            page[from] += uint.CreateTruncating(sums[from]);
        }
    }
}
