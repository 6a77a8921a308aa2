using System.Text;

namespace ComplianceCore.Events;

/// <summary>Rows read, and rows of every tally by unit.</summary>
internal sealed class RowTallies
{
    private static readonly int _tallies = Enum.GetValues<RowTally>().Length;

    private readonly CountedUnits _units;
    private readonly long[][] _byUnit;
    private readonly SortedDictionary<string, long> _unknown = new(StringComparer.Ordinal);

    public RowTallies(CountedUnits units)
    {
        _units = units;

        // The last place is for rows without a unit that could be named.
        _byUnit = [.. Enumerable.Range(0, _tallies).Select(_ => new long[units.Count + 1])];
    }

    /// <summary>How many rows were read.</summary>
    public long RowsRead { get; set; }

    /// <summary>The rows of a tally: one place for each unit, and one for those without.</summary>
    public long[] Of(RowTally tally) => _byUnit[(int)tally];

    /// <summary>Adds rows of a unit that is not in the directory.</summary>
    public void AddUnknown(byte[] code, long rows)
    {
        var text = Encoding.UTF8.GetString(code);
        _unknown[text] = _unknown.GetValueOrDefault(text) + rows;
    }

    /// <summary>Adds the rows that another thread found.</summary>
    public void Add(RowTallies other)
    {
        RowsRead += other.RowsRead;
        foreach (var (mine, its) in _byUnit.Zip(other._byUnit))
        {
            for (var unit = 0; unit < mine.Length; unit++)
            {
                mine[unit] += its[unit];
            }
        }
    }

    /// <summary>Every tally, in the order of the reasons.</summary>
    public IReadOnlyList<TalliedRows> InOrder() => [.. Enum.GetValues<RowTally>().Select(Tallied)];

    private TalliedRows Tallied(RowTally tally)
    {
        var rows = Of(tally);
        UnitRows[] byUnit =
        [
            .. _units.InOrder.Where(unit => rows[unit] > 0)
                .Select(unit => new UnitRows(_units.CodeOf(unit), rows[unit])),
            .. tally == RowTally.UnknownUnit ? _unknown.Select(code => new UnitRows(code.Key, code.Value)) : [],
            new UnitRows(null, rows[_units.Count]),
        ];
        return new TalliedRows(tally, byUnit.Sum(unit => unit.Rows), [.. byUnit.Where(unit => unit.Rows > 0)]);
    }
}
