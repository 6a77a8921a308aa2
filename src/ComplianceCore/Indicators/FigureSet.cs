using System.Collections.ObjectModel;
using NodaTime;

namespace ComplianceCore;

/// <summary>The figures that units reported for one period.</summary>
/// <remarks>A figure that is not here was not reported. It is not zero.</remarks>
public sealed class FigureSet
{
    private static readonly ReadOnlyDictionary<string, Figure> _nothing = ReadOnlyDictionary<string, Figure>.Empty;

    private readonly Dictionary<string, Dictionary<string, Figure>> _byUnit = new(StringComparer.Ordinal);

    private FigureSet(LocalDate asOf, IReadOnlyList<ReportedFigure> reported)
    {
        AsOf = asOf;
        Reported = reported;
    }

    /// <summary>Creates the set of the figures <paramref name="reported"/>.</summary>
    /// <param name="asOf">The day at whose end the figures were taken (ngày chốt số liệu).</param>
    /// <param name="reported">The figures, at most one for each unit and count.</param>
    /// <exception cref="ArgumentException">Two figures are for the same unit and count.</exception>
    public static FigureSet Of(LocalDate asOf, IEnumerable<ReportedFigure> reported)
    {
        ArgumentNullException.ThrowIfNull(reported);
        var figures = new FigureSet(asOf, [.. reported]);
        foreach (var figure in figures.Reported)
        {
            if (!figures.TryAdd(figure))
            {
                throw new ArgumentException(
                    $"Unit '{figure.UnitCode}' reports '{figure.IndicatorId}' twice.", nameof(reported));
            }
        }

        return figures;
    }

    /// <summary>The day at whose end the figures were taken.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every figure, in the order of the reports.</summary>
    public IReadOnlyList<ReportedFigure> Reported { get; }

    /// <summary>The figure of a unit; null when it was not reported.</summary>
    /// <param name="unitCode">The code of the unit.</param>
    /// <param name="indicatorId">The id of the count.</param>
    public Figure? Find(string unitCode, string indicatorId) => Of(unitCode).GetValueOrDefault(indicatorId);

    /// <summary>The figures of a unit by the id of their count; empty when it reported none.</summary>
    /// <param name="unitCode">The code of the unit.</param>
    public IReadOnlyDictionary<string, Figure> Of(string unitCode) =>
        _byUnit.TryGetValue(unitCode, out var row) ? row : _nothing;

    private bool TryAdd(ReportedFigure figure)
    {
        if (!_byUnit.TryGetValue(figure.UnitCode, out var row))
        {
            _byUnit[figure.UnitCode] = row = new Dictionary<string, Figure>(StringComparer.Ordinal);
        }

        return row.TryAdd(figure.IndicatorId, new Figure(figure.Value, figure.Place));
    }
}
