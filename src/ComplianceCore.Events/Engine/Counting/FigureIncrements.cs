using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>What a thread adds to figures, put off until a partition is counted.</summary>
/// <remarks>
/// Figures are many and far apart, so that finding one takes long. While documents are counted nothing has to wait for
/// them; afterwards many are looked for at the same time, in pages of 32 bits, of which twice as many fit into a cache.
/// They go to the table of 64 bits at the end, and before a page could be full.
/// </remarks>
internal sealed class FigureIncrements
{
    private readonly FigureTable _figures;
    private readonly uint[]?[] _pages;
    private (int Period, int Cell)[] _cells = new (int, int)[1024];
    private int _count;
    private long _held;

    public FigureIncrements(FigureTable figures)
    {
        _figures = figures;
        _pages = new uint[figures.Periods][];
    }

    /// <summary>Adds one to a figure, or nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int period, uint unit, EventKind kind, int increment)
    {
        var cells = _cells;
        if (_count >= cells.Length)
        {
            Array.Resize(ref _cells, cells.Length * 2);
            cells = _cells;
        }

        cells[_count] = (period, ((int)unit * FigureTable.Kinds) + (int)kind);
        _count += increment;
    }

    /// <summary>Adds what was put off.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply()
    {
        foreach (var (period, cell) in _cells.AsSpan(0, _count))
        {
            (_pages[period] ?? NewPage(period))[cell]++;
        }

        _held += _count;
        _count = 0;
        if (_held > int.MaxValue)
        {
            Flush();
        }
    }

    /// <summary>Adds all that is held to the table.</summary>
    public void Flush()
    {
        for (var period = 0; period < _pages.Length; period++)
        {
            if (_pages[period] is { } page)
            {
                _figures.Add(period, page);
                page.AsSpan().Clear();
            }
        }

        _held = 0;
    }

    private uint[] NewPage(int period) => _pages[period] = new uint[_figures.PageLength];
}
