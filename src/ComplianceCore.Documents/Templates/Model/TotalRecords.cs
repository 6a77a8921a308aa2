namespace ComplianceCore.Documents;

/// <summary>The sums of many units as a template sees them.</summary>
internal sealed class TotalRecords
{
    public TotalRecords(RuleSet rules)
    {
        Type = RecordType.Of(
            "totals",
            [
                .. rules.Counts.Select(count => (count.Id, TemplateType.Number)),
                .. rules.Ratios.Where(ratio => ratio.AddsUp).Select(ratio => (ratio.Id, TemplateType.Text)),
            ]);
    }

    /// <summary>The sums of a group or of all units.</summary>
    public RecordType Type { get; }

    public RecordValue Record(Totals totals, RatePrinter rates) =>
        RecordValue.Of(Type, totals, id => Value(id, totals, rates));

    private static TemplateValue Value(string id, Totals totals, RatePrinter rates)
    {
        var count = totals.Counts.FirstOrDefault(
            each => string.Equals(each.Indicator.Id, id, StringComparison.Ordinal));
        if (count is not null)
        {
            return count.Reported > 0
                ? new NumberValue(count.Sum)
                : throw UnitRecords.NoFigure(id, totals.Group?.Title ?? "totals");
        }

        var ratio = totals.Ratios.First(each => string.Equals(each.Indicator.Id, id, StringComparison.Ordinal));
        return ratio.Rate.IsDefined
            ? TextValue.Of(rates.Print(ratio.Indicator, ratio.Rate))
            : throw UnitRecords.NoFigure(id, totals.Group?.Title ?? "totals");
    }
}
