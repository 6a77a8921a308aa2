using System.Diagnostics;

namespace ComplianceCore;

/// <summary>
/// Units by their rate, the best first, in competition ranking: equal rates share a place, and the next place counts
/// them all (1, 2, 2, 4).
/// </summary>
public sealed record Ranking
{
    /// <summary>The target whose ratio ranks, and whose comparison says which end is the best.</summary>
    public required TargetRule Rule { get; init; }

    /// <summary>The ranked units, the best first; units of equal rate in the order of the office.</summary>
    public required IReadOnlyList<RankedUnit> Units { get; init; }

    /// <summary>Units with nothing to count or no report, in the order of the office.</summary>
    public required IReadOnlyList<AdministrativeUnit> Unranked { get; init; }

    internal static Ranking Of(TargetRule rule, IReadOnlyList<Finding> findings)
    {
        var best = rule.Comparison switch
        {
            Comparison.Above or Comparison.AtLeast => -1,
            Comparison.Below or Comparison.AtMost => 1,
            _ => throw new UnreachableException(),
        };
        var sorted = findings
            .Where(IsRanked)
            .Select(finding => (finding.Unit, Rate: finding.Evidence.Rate!.Value))
            .Order(Comparer<(AdministrativeUnit Unit, Rate Rate)>.Create(
                (left, right) => best * left.Rate.SignAgainst(right.Rate)));
        return new Ranking
        {
            Rule = rule,
            Units = WithPlaces(sorted),
            Unranked =
            [
                .. findings
                    .Where(finding => rule.ConcernsKind(finding.Unit.Kind) && !IsRanked(finding))
                    .Select(finding => finding.Unit),
            ],
        };
    }

    private static bool IsRanked(Finding finding) => finding.Evidence.Rate is { IsDefined: true };

    private static List<RankedUnit> WithPlaces(IEnumerable<(AdministrativeUnit Unit, Rate Rate)> sorted)
    {
        var ranked = new List<RankedUnit>();
        foreach (var (unit, rate) in sorted)
        {
            var isTie = ranked.Count > 0 && ranked[^1].Rate.SignAgainst(rate) == 0;
            ranked.Add(new RankedUnit(isTie ? ranked[^1].Place : ranked.Count + 1, unit, rate));
        }

        return ranked;
    }
}
