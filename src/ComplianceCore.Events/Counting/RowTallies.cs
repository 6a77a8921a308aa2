using System.Text;

namespace ComplianceCore.Events;

/// <summary>Rows read, and rows of every tally by unit.</summary>
internal sealed class RowTallies
{
    private static readonly int _tallies = Enum.GetValues<RowTally>().Length;

    private readonly CountedUnits _units;
    private readonly long[]?[] _byUnit = new long[_tallies][];
    private readonly SortedDictionary<string, long> _unknown = new(StringComparer.Ordinal);

    public RowTallies(CountedUnits units) => _units = units;

    /// <summary>How many rows were read.</summary>
    public long RowsRead { get; set; }

    /// <summary>The rows of a tally: one place for each unit, and a last one for those that name none.</summary>
    public long[] Of(RowTally tally) => _byUnit[(int)tally] ??= new long[_units.Count + 1];

    /// <summary>How many rows a tally has, those of units that are not in the directory not among them.</summary>
    public long SumOf(RowTally tally) => _byUnit[(int)tally]?.Sum() ?? 0;

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
        foreach (var tally in Enum.GetValues<RowTally>())
        {
            if (other._byUnit[(int)tally] is { } its)
            {
                var mine = Of(tally);
                for (var unit = 0; unit < mine.Length; unit++)
                {
                    mine[unit] += its[unit];
                }
            }
        }
    }

    /// <summary>Every tally, in the order of the reasons.</summary>
    public IReadOnlyList<TalliedRows> InOrder() => [.. Enum.GetValues<RowTally>().Select(Tallied)];

    private TalliedRows Tallied(RowTally tally)
    {
        var rows = _byUnit[(int)tally];
        UnitRows[] byUnit =
        [
            .. rows is null ? [] : _units.InOrder.Select(unit => new UnitRows(_units.CodeOf(unit), rows[unit])),
            .. tally == RowTally.UnknownUnit ? _unknown.Select(code => new UnitRows(code.Key, code.Value)) : [],
            new UnitRows(null, rows?[^1] ?? 0),
        ];
        return new TalliedRows(tally, byUnit.Sum(unit => unit.Rows), [.. byUnit.Where(unit => unit.Rows > 0)]);
    }
}
