using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>Prints the rates of one report so that none crosses, by rounding, a threshold it is judged by.</summary>
internal sealed class RatePrinter
{
    private readonly Dictionary<string, TargetRule[]> _targets;
    private readonly LocalDate _day;

    public RatePrinter(RuleSet rules, ReportingPeriod period)
    {
        _day = rules.LawDayOf(period);
        _targets = rules.Ratios.ToDictionary(
            ratio => ratio.Id,
            ratio => rules.Rules.OfType<TargetRule>().Where(rule => rule.Indicator == ratio).ToArray(),
            StringComparer.Ordinal);
    }

    /// <summary>A defined rate of a unit, judged by the thresholds of its level.</summary>
    public string Print(RatioIndicator ratio, Rate rate, AdministrativeUnit unit)
    {
        var targets = _targets[ratio.Id];
        var thresholds = new Percentage[targets.Length];
        var count = 0;
        foreach (var target in targets)
        {
            if (target.ThresholdFor(unit.Kind.Level, _day) is { } threshold)
            {
                thresholds[count++] = threshold.Percentage;
            }
        }

        return VietnameseNumber.Percent(rate, thresholds.AsSpan(0, count));
    }

    /// <summary>A defined rate of many units, held against the thresholds of every level.</summary>
    public string Print(RatioIndicator ratio, Rate rate) => VietnameseNumber.Percent(
        rate,
        [.. _targets[ratio.Id].SelectMany(rule => rule.ThresholdsOn(_day)).Select(threshold => threshold.Percentage)]);
}
