using System.Globalization;
using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>Figures by unit and month, as a developer would keep them.</summary>
internal sealed class MonthlyFigures
{
    private readonly HashSet<string> _units;
    private readonly Dictionary<(string Unit, int Month), long[]> _figures = [];

    /// <summary>Creates figures of nothing yet.</summary>
    /// <param name="units">The codes of the directory.</param>
    public MonthlyFigures(IEnumerable<string> units)
    {
        _units = units.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// The month of a moment such as <c>2021-03-31T16:30:00</c>, or of what it begins with, as year times twelve.
    /// </summary>
    public static int MonthOf(string moment) =>
        (int.Parse(moment.AsSpan(0, 4), CultureInfo.InvariantCulture) * 12)
        + int.Parse(moment.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1;

    /// <summary>Counts one more; units that are not in the directory are passed over.</summary>
    public void Add(string unit, int month, EventKind kind)
    {
        if (!_units.Contains(unit))
        {
            return;
        }

        if (!_figures.TryGetValue((unit, month), out var figures))
        {
            _figures[(unit, month)] = figures = new long[5];
        }

        figures[(int)kind]++;
    }

    /// <summary>Takes what a query has added up for a unit of the directory and a month, by kind.</summary>
    public void Put(string unit, int month, long[] figures) => _figures.Add((unit, month), figures);

    /// <summary>The checksum of all figures.</summary>
    public CountChecksum Checksum()
    {
        var checksum = new CountChecksum();
        foreach (var ((unit, month), figures) in _figures)
        {
            checksum.Add(CountChecksum.Begin(unit), month / 12, (month % 12) + 1, figures);
        }

        return checksum;
    }
}
