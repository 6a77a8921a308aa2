namespace ComplianceCore.Documents;

/// <summary>The sums of many units as a template sees them.</summary>
internal sealed class TotalRecords
{
    public TotalRecords(RuleSet rules)
    {
        ReportedType = RecordType.Of(
            "reported",
            [
                .. rules.Counts.Select(count => (count.Id, TemplateType.Number)),
                .. rules.Ratios.Where(ratio => ratio.AddsUp).Select(ratio => (ratio.Id, TemplateType.Number)),
            ]);
        Type = RecordType.Of(
            "totals",
            [
                .. rules.Counts.Select(count => (count.Id, TemplateType.Number)),
                .. rules.Ratios.Where(ratio => ratio.AddsUp).Select(ratio => (ratio.Id, TemplateType.Text)),
            ]);
    }

    /// <summary>The sums of a group or of all units.</summary>
    public RecordType Type { get; }

    /// <summary>How many units of a group, or of all, reported each count.</summary>
    public RecordType ReportedType { get; }

    public RecordValue Record(Totals totals, RatePrinter rates) =>
        RecordValue.Of(Type, totals, id => Value(id, totals, rates));

    public RecordValue Reported(Totals totals) =>
        RecordValue.Of(ReportedType, totals, id => new NumberValue(
            CountOf(id, totals)?.Reported ?? RatioOf(id, totals).Reported));

    private static CountTotal? CountOf(string id, Totals totals) => totals.Counts.FirstOrDefault(
        each => string.Equals(each.Indicator.Id, id, StringComparison.Ordinal));

    private static RatioTotal RatioOf(string id, Totals totals) =>
        totals.Ratios.First(each => string.Equals(each.Indicator.Id, id, StringComparison.Ordinal));

    private static TemplateValue Value(string id, Totals totals, RatePrinter rates)
    {
        if (CountOf(id, totals) is { } count)
        {
            return count.Reported > 0
                ? new NumberValue(count.Sum)
                : throw UnitRecords.NoFigure(id, totals.Group?.Title ?? "totals");
        }

        var ratio = RatioOf(id, totals);
        return ratio.Rate.IsDefined
            ? TextValue.Of(rates.Print(ratio.Indicator, ratio.Rate))
            : throw UnitRecords.NoFigure(id, totals.Group?.Title ?? "totals");
    }
}
