using NodaTime;

namespace ComplianceCore.Events;

/// <summary>What an event log counts up to.</summary>
public sealed class EventCount
{
    private readonly FigureTable _figures;
    private readonly Dictionary<LocalDate, (ReportingPeriod Period, int Position)> _positions;

    internal EventCount(
        EventSettings settings,
        FigureTable figures,
        RowTallies tallies,
        IReadOnlyList<Issue> examples,
        CacheUse cacheUse)
    {
        Settings = settings;
        _figures = figures;
        var counted = Enumerable.Range(0, settings.Calendar.Days.Count)
            .Where(index => !settings.Calendar.IsOpen || figures.Has(index))
            .ToArray();
        Periods = [.. counted.Select(settings.Calendar.PeriodAt)];
        _positions = Periods.Zip(counted).ToDictionary(period => period.First.FirstDay);
        RowsRead = tallies.RowsRead;
        Tallies = tallies.InOrder();
        RowsCounted = RowsRead - Tallies.Sum(tally => tally.Rows);
        Examples = examples;
        CacheUse = cacheUse;
    }

    /// <summary>The units that were counted.</summary>
    public UnitDirectory Units => Settings.Units.Directory;

    /// <summary>
    /// The periods, by their first days: those of a list as it was given, of months and quarters those in which
    /// something was counted.
    /// </summary>
    public IReadOnlyList<ReportingPeriod> Periods { get; }

    /// <summary>What was counted.</summary>
    public CountBasis Basis => Settings.Options.Basis;

    /// <summary>The day at whose end the figures were taken; null when every row was.</summary>
    public LocalDate? AsOf => Settings.Options.AsOf;

    /// <summary>The rows that were read, headers not among them: the sum of those counted and those tallied.</summary>
    public long RowsRead { get; }

    /// <summary>The rows that are in no tally.</summary>
    public long RowsCounted { get; }

    /// <summary>Every tally, also those without rows, in the order of <see cref="RowTally"/>.</summary>
    public IReadOnlyList<TalliedRows> Tallies { get; }

    /// <summary>
    /// The first bad rows of every fault and the first rows of every other tally, with file, line and byte offset,
    /// tally by tally.
    /// </summary>
    /// <remarks>Of what can be read only once, such as standard input, the first 8 MiB are looked through.</remarks>
    public IReadOnlyList<Issue> Examples { get; }

    /// <summary>Whether the rows came from caches, or went into them.</summary>
    public CacheUse CacheUse { get; }

    /// <summary>What was asked for.</summary>
    internal EventSettings Settings { get; }

    /// <summary>The figure of a unit; zero when nothing was counted.</summary>
    /// <param name="period">One of <see cref="Periods"/>.</param>
    /// <param name="unitCode">A code of the directory.</param>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentException">The period or the code was not counted.</exception>
    public long FigureOf(ReportingPeriod period, string unitCode, EventKind kind)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(unitCode);
        return Settings.Units.IndexOf(unitCode) is { } unit
            ? _figures.Of(PositionOf(period), unit, kind)
            : throw new ArgumentException($"The code '{unitCode}' is not in the directory.", nameof(unitCode));
    }

    /// <summary>
    /// The figures of a period for a report: every kind for each unit in force on its last day, zero where nothing was
    /// counted, and for other units what they have.
    /// </summary>
    /// <remarks>
    /// The ids of the counts are <c>issued</c>, <c>signed</c>, <c>sent</c>, <c>received</c> and <c>recalled</c>. They
    /// are taken on <see cref="AsOf"/>, or on the last day of the period when there is none.
    /// </remarks>
    /// <param name="period">One of <see cref="Periods"/>.</param>
    /// <exception cref="ArgumentException">The period was not counted.</exception>
    public FigureSet FiguresOf(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var position = PositionOf(period);
        return FigureSet.Of(
            AsOf ?? period.LastDay,
            from unit in UnitsOf(period, position)
            from kind in Enum.GetValues<EventKind>()
            select new ReportedFigure
            {
                UnitCode = Settings.Units.CodeOf(unit),
                IndicatorId = EventKindId.Of(kind),
                Value = _figures.Of(position, unit, kind),
            });
    }

    /// <summary>The units that have figures in a period, in the order of the directory, with their figures.</summary>
    internal IEnumerable<(int Unit, ReadOnlyMemory<long> Figures)> RowsOf(ReportingPeriod period)
    {
        var position = PositionOf(period);
        foreach (var unit in UnitsOf(period, position))
        {
            yield return (unit, _figures.RowOf(position, unit));
        }
    }

    private IEnumerable<int> UnitsOf(ReportingPeriod period, int position)
    {
        foreach (var unit in Settings.Units.InOrder)
        {
            if (_figures.Has(position, unit) || Settings.Units.IsInForce(unit, period.LastDay))
            {
                yield return unit;
            }
        }
    }

    private int PositionOf(ReportingPeriod period) =>
        _positions.TryGetValue(period.FirstDay, out var counted) && counted.Period == period
            ? counted.Position
            : throw new ArgumentException($"The period '{period}' was not counted.", nameof(period));
}
