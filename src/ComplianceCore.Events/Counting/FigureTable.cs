using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>Counts by period, unit and kind; a period in which nothing is counted takes no room.</summary>
internal sealed class FigureTable
{
    /// <summary>How many kinds are counted.</summary>
    public const int Kinds = 5;

    private static readonly long[] _nothing = new long[Kinds];

    private readonly int _units;
    private readonly long[]?[] _pages;

    public FigureTable(int periods, int units)
    {
        _units = units;
        _pages = new long[periods][];
    }

    /// <summary>How many periods there are.</summary>
    public int Periods => _pages.Length;

    /// <summary>How many counts a period has.</summary>
    public int PageLength => _units * Kinds;

    /// <summary>The counts of a period: for each unit one for each kind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long[] PageOf(int period) => _pages[period] ??= new long[PageLength];

    /// <summary>Whether anything is counted in a period.</summary>
    public bool Has(int period) => _pages[period] is { } page && page.AsSpan().ContainsAnyExcept(0);

    /// <summary>Whether a unit has anything in a period.</summary>
    public bool Has(int period, int unit)
    {
        // Of so few numbers a loop is faster than a search.
        var any = 0L;
        foreach (var count in Of(period, unit))
        {
            any |= count;
        }

        return any != 0;
    }

    /// <summary>One count.</summary>
    public long Of(int period, int unit, EventKind kind) => Of(period, unit)[(int)kind];

    /// <summary>The counts of a unit, by kind.</summary>
    public ReadOnlySpan<long> Of(int period, int unit) => RowOf(period, unit).Span;

    /// <summary>The counts of a unit, by kind, to be kept.</summary>
    public ReadOnlyMemory<long> RowOf(int period, int unit) => _pages[period] is { } page
        ? page.AsMemory(unit * Kinds, Kinds)
        : _nothing;

    /// <summary>Adds counts to those of a period.</summary>
    public void Add(int period, ReadOnlySpan<byte> counts)
    {
        var page = PageOf(period);
        for (var index = 0; index < page.Length; index++)
        {
            page[index] += counts[index];
        }
    }

    /// <summary>Adds the counts of another table of the same periods and units, which is not used any more.</summary>
    public void Add(FigureTable other)
    {
        for (var period = 0; period < _pages.Length; period++)
        {
            if (_pages[period] is not { } page)
            {
                _pages[period] = other._pages[period];
            }
            else if (other._pages[period] is { } added)
            {
                for (var index = 0; index < page.Length; index++)
                {
                    page[index] += added[index];
                }
            }
        }
    }
}
