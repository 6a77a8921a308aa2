using System.Text;

namespace ComplianceCore.Events.Tests;

/// <summary>A count as lines, to be compared with other counts and by people.</summary>
/// <param name="RowsRead">How many rows were read.</param>
/// <param name="RowsCounted">How many of them are in no tally.</param>
/// <param name="Periods">The labels of the periods.</param>
/// <param name="Figures">Each figure above zero, such as <c>tháng 3/2021 A Issued 1</c>.</param>
/// <param name="Tallies">Each tally of a unit, such as <c>Reissued B 1</c>; without a unit, a hyphen.</param>
internal sealed record CountSummary(
    long RowsRead,
    long RowsCounted,
    IReadOnlyList<string> Periods,
    IReadOnlyList<string> Figures,
    IReadOnlyList<string> Tallies)
{
    /// <summary>What an oracle found.</summary>
    public static CountSummary Of(
        LogCase log,
        IReadOnlyDictionary<CountedFigure, long> figures,
        IReadOnlyDictionary<TalliedUnit, long> tallies) => new(
        log.Rows.Count,
        log.Rows.Count - tallies.Values.Sum(),
        [
            .. log.Periods
                .Where(period => log.NamesEveryPeriod || figures.Keys.Any(figure => figure.Period == period))
                .Select(period => period.Label.Vietnamese),
        ],
        Sorted(figures.Select(figure =>
            $"{figure.Key.Period.Label.Vietnamese} {figure.Key.Unit} {figure.Key.Kind} {figure.Value}")),
        Sorted(tallies.Select(tally => $"{tally.Key.Tally} {tally.Key.Unit ?? "-"} {tally.Value}")));

    /// <summary>What the library found.</summary>
    public static CountSummary Of(EventCount count) => new(
        count.RowsRead,
        count.RowsCounted,
        [.. count.Periods.Select(period => period.Label.Vietnamese)],
        Sorted(
            from period in count.Periods
            from unit in count.Units.Units.Select(unit => unit.Code).Distinct(StringComparer.Ordinal)
            from kind in Enum.GetValues<EventKind>()
            let figure = count.FigureOf(period, unit, kind)
            where figure != 0
            select $"{period.Label.Vietnamese} {unit} {kind} {figure}"),
        Sorted(
            from tally in count.Tallies
            from unit in tally.ByUnit
            select $"{tally.Tally} {unit.UnitCode ?? "-"} {unit.Rows}"));

    /// <summary>All of it, a line each.</summary>
    public override string ToString() => new StringBuilder()
        .Append("read ").Append(RowsRead).Append(", counted ").Append(RowsCounted).Append('\n')
        .AppendJoin('\n', Periods).Append('\n')
        .AppendJoin('\n', Figures).Append('\n')
        .AppendJoin('\n', Tallies).Append('\n')
        .ToString();

    private static string[] Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];
}
