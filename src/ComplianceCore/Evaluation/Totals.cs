namespace ComplianceCore;

/// <summary>The sums of a group of units, or of all.</summary>
public sealed record Totals
{
    /// <summary>The group; null for all units.</summary>
    public required UnitGroup? Group { get; init; }

    /// <summary>How many units were summed, those without a report included.</summary>
    public required int Units { get; init; }

    /// <summary>The sum of each count, in the order of the rule set.</summary>
    public required IReadOnlyList<CountTotal> Counts { get; init; }

    /// <summary>The rate of each ratio that adds up, in the order of the rule set.</summary>
    public required IReadOnlyList<RatioTotal> Ratios { get; init; }

    internal static Totals Of(
        UnitGroup? group,
        RuleSet rules,
        IEnumerable<AdministrativeUnit> units,
        FigureSet figures)
    {
        var reports = units.Select(unit => (unit, figures.Of(unit.Code))).ToArray();
        return new Totals
        {
            Group = group,
            Units = reports.Length,
            Counts = [.. rules.Counts.Select(count => CountTotal.Of(count, rules, reports))],
            Ratios =
            [
                .. rules.Ratios.Where(ratio => ratio.AddsUp).Select(ratio => RatioTotal.Of(ratio, rules, reports)),
            ],
        };
    }
}
