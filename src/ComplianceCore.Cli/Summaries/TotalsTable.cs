namespace ComplianceCore.Cli;

/// <summary>The totals of each group and of all units, a row for each indicator.</summary>
internal sealed class TotalsTable
{
    private readonly ComplianceReport _report;
    private readonly Speech _speech;
    private readonly IReadOnlyList<Totals> _totals;

    public TotalsTable(ComplianceReport report, Speech speech)
    {
        _report = report;
        _speech = speech;
        _totals = [.. report.GroupTotals, report.OverallTotals];
    }

    /// <summary>Makes the table.</summary>
    public ScreenTable Build()
    {
        var all = _report.OverallTotals;
        return new ScreenTable(
            [
                Column.OfWords(_speech.Say("table.totals")),
                .. _totals.Select(totals => Column.OfNumbers(Header(totals))),
            ],
            [
                Row(_speech.Say("table.units"), totals => _speech.Number(totals.Units)),
                .. all.Counts.Select((count, index) => Row(Name(count.Indicator), totals => Count(totals, index))),
                .. all.Ratios.Select((ratio, index) => Row(Name(ratio.Indicator), totals => Ratio(totals, index))),
            ]);
    }

    private Cell[] Row(string name, Func<Totals, string> figure) =>
        [Cell.Of(name), .. _totals.Select(totals => Cell.Of(figure(totals)))];

    private string Header(Totals totals) => totals.Group?.Title ?? _speech.Say("table.all");

    private string Name(Indicator indicator) => indicator.Name.In(_speech.Language);

    private string Count(Totals totals, int index)
    {
        var count = totals.Counts[index];
        return WithReported(_speech.Number(count.Sum), count.Reported, count.Asked);
    }

    private string Ratio(Totals totals, int index)
    {
        var (indicator, rate, reported, asked) = totals.Ratios[index];
        return WithReported(rate.IsDefined ? $"{Percent(indicator, rate)}%" : "0/0", reported, asked);
    }

    private string Percent(RatioIndicator indicator, Rate rate)
    {
        var day = _report.Rules.LawDayOf(_report.Period);
        var thresholds = _report.Rules.Rules
            .OfType<TargetRule>()
            .Where(rule => rule.Indicator == indicator)
            .SelectMany(rule => rule.ThresholdsOn(day))
            .Select(threshold => threshold.Percentage);
        return LocalNumber.Percent(rate, [.. thresholds], _speech.Language);
    }

    // A sum that some units are not in says so.
    private string WithReported(string figure, int reported, int asked) => reported == asked
        ? figure
        : _speech.Say(
            "table.reported",
            ("figure", figure),
            ("reported", _speech.Number(reported)),
            ("units", _speech.Number(asked)));
}
