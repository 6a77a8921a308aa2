namespace ComplianceCore.Importers;

/// <summary>The figures so far, at most one for each unit and count.</summary>
internal sealed class FigureList
{
    private const int BitsOfWord = 64;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong[]> _known = new(StringComparer.Ordinal);
    private readonly List<ReportedFigure> _figures = [];

    // Rows of one unit often follow each other.
    private string? _lastUnit;
    private ulong[] _lastKnown = [];

    /// <summary>The figures, in the order of the source.</summary>
    public IReadOnlyList<ReportedFigure> Figures => _figures;

    /// <summary>The number that stands for the id of a count here; null for an id that was not met yet.</summary>
    public int? Find(string id) => _ids.TryGetValue(id, out var number) ? number : null;

    /// <summary>The number that stands for the id of a count here.</summary>
    public int NumberOf(string id)
    {
        if (!_ids.TryGetValue(id, out var number))
        {
            _ids[id] = number = _ids.Count;
        }

        return number;
    }

    /// <summary>Whether there is a figure of a unit and count.</summary>
    public bool Has(string unit, int number)
    {
        var known = KnownOf(unit);
        return number / BitsOfWord < known.Length && (known[number / BitsOfWord] & Bit(number)) != 0;
    }

    /// <summary>Adds a figure of which there is none yet.</summary>
    public void Add(string unit, int number, ReportedFigure figure)
    {
        var known = KnownOf(unit);
        if (number / BitsOfWord >= known.Length)
        {
            Array.Resize(ref known, number / BitsOfWord + 1);
            _known[unit] = _lastKnown = known;
        }

        known[number / BitsOfWord] |= Bit(number);
        _figures.Add(figure);
    }

    private ulong[] KnownOf(string unit)
    {
        if (!ReferenceEquals(unit, _lastUnit))
        {
            _lastUnit = unit;
            _lastKnown = _known.GetValueOrDefault(unit) ?? [];
        }

        return _lastKnown;
    }

    private static ulong Bit(int number) => 1UL << (number % BitsOfWord);
}
