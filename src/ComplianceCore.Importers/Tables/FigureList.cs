namespace ComplianceCore.Importers;

/// <summary>The figures so far, at most one for each unit and count.</summary>
internal sealed class FigureList
{
    private readonly Dictionary<string, HashSet<string>> _known = new(StringComparer.Ordinal);
    private readonly List<ReportedFigure> _figures = [];

    /// <summary>The figures, in the order of the source.</summary>
    public IReadOnlyList<ReportedFigure> Figures => _figures;

    /// <summary>Whether there is a figure of a unit and count.</summary>
    public bool Has(string unit, string id) => _known.TryGetValue(unit, out var ids) && ids.Contains(id);

    /// <summary>Adds a figure of which there is none yet.</summary>
    public void Add(string unit, string id, long value, SourcePlace place)
    {
        if (!_known.TryGetValue(unit, out var ids))
        {
            _known[unit] = ids = new HashSet<string>(StringComparer.Ordinal);
        }

        ids.Add(id);
        _figures.Add(new ReportedFigure { UnitCode = unit, IndicatorId = id, Value = value, Place = place });
    }
}
