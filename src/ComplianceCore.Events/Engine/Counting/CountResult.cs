using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>What one thread counted.</summary>
internal sealed class CountResult
{
    private const int DropAt = 4 * RowLimits.NamedCodes;

    private readonly int _units;
    private readonly Func<int, uint, bool> _isKept;
    private readonly Dictionary<(int Worker, uint Code), long> _unknown = [];
    private int _dropAt = DropAt;

    /// <summary>Creates a result in which nothing is counted.</summary>
    /// <param name="settings">What is counted.</param>
    /// <param name="isKept">Whether a worker still keeps a code that is not in the directory.</param>
    public CountResult(EventSettings settings, Func<int, uint, bool> isKept)
    {
        _units = settings.Units.Count;
        _isKept = isKept;
        Figures = new FigureCounter(settings.Calendar.Days.Count, _units);
        Tallies = new RowTallies(settings.Units);
        Examples = new ExampleCandidates(settings.Options.Examples);
    }

    public FigureCounter Figures { get; }

    public RowTallies Tallies { get; }

    /// <summary>Tallied rows that may be among the first.</summary>
    public ExampleCandidates Examples { get; }

    /// <summary>The codes that will be named; null as long as that is not known.</summary>
    public IReadOnlySet<(int Worker, uint Code)>? Named { get; init; }

    /// <summary>The rows of units that are not in the directory, by the number that a worker gave their code.</summary>
    public IReadOnlyDictionary<(int Worker, uint Code), long> Unknown => _unknown;

    /// <summary>Adds a row of a tally.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTallied(RowTally tally, uint unit) =>
        Tallies.Of(tally)[unit == EventRecord.UnknownUnit ? _units : (int)unit]++;

    /// <summary>Adds rows of a unit that is not in the directory.</summary>
    public void AddUnknown(int worker, uint code, long rows)
    {
        if (code == UnknownUnits.Unnamed || Named?.Contains((worker, code)) == false)
        {
            Tallies.Of(RowTally.UnknownUnit)[_units] += rows;
            return;
        }

        CollectionsMarshal.GetValueRefOrAddDefault(_unknown, (worker, code), out _) += rows;
        if (_unknown.Count >= _dropAt)
        {
            DropUnnamed();
            _dropAt = Math.Max(DropAt, _unknown.Count * 2);
        }
    }

    /// <summary>How many rows a tally has.</summary>
    public long RowsOf(RowTally tally) =>
        Tallies.SumOf(tally) + (tally == RowTally.UnknownUnit ? _unknown.Values.Sum() : 0);

    /// <summary>Adds what another thread tallied.</summary>
    public void Add(CountResult other)
    {
        Tallies.Add(other.Tallies);
        Examples.Add(other.Examples);
        foreach (var (code, rows) in other._unknown)
        {
            _unknown[code] = _unknown.GetValueOrDefault(code) + rows;
        }
    }

    /// <summary>Adds the rows of codes that are not named to those without a code.</summary>
    private void DropUnnamed()
    {
        foreach (var code in _unknown.Keys.Where(code => !_isKept(code.Worker, code.Code)).ToArray())
        {
            Tallies.Of(RowTally.UnknownUnit)[_units] += _unknown[code];
            _unknown.Remove(code);
        }
    }
}
