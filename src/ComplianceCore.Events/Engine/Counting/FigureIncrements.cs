using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>What is to be added to figures, put off until a partition is counted.</summary>
/// <remarks>
/// Figures are many and far apart, so that finding one takes long. While documents are counted nothing has to wait for
/// them; afterwards many are looked for at the same time.
/// </remarks>
internal sealed class FigureIncrements
{
    private readonly FigureTable _figures;
    private (int Period, int Cell)[] _cells = new (int, int)[1024];
    private int _count;

    public FigureIncrements(FigureTable figures) => _figures = figures;

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

    /// <summary>Adds to the figures what was put off.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply()
    {
        foreach (var (period, cell) in _cells.AsSpan(0, _count))
        {
            _figures.PageOf(period)[cell]++;
        }

        _count = 0;
    }
}
