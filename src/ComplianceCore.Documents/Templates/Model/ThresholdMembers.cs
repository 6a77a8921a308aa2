using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>
/// The thresholds in force as a template sees them: one that holds for every level by itself, and those of levels by
/// the name of the level.
/// </summary>
internal static class ThresholdMembers
{
    public static RuleMember[] Of(TargetRule rule, LocalDate day) => Of(
        rule.ThresholdsOn(day),
        "threshold",
        TemplateType.Text,
        threshold => TextValue.Of(VietnameseNumber.Percent(threshold.Percentage)));

    public static RuleMember[] Of(LowVolumeRule rule, LocalDate day) => Of(
        rule.ThresholdsOn(day),
        "minimum",
        TemplateType.Number,
        threshold => new NumberValue(threshold.Minimum));

    private static RuleMember[] Of<T>(
        IReadOnlyList<T> thresholds,
        string name,
        TemplateType type,
        Func<T, TemplateValue> print)
        where T : RuleThreshold
    {
        var own = thresholds.Where(threshold => threshold.Level is not null).ToArray();
        var levels = RecordType.Of($"{name}s", [.. own.Select(threshold => (threshold.Level!, type))]);
        var byLevel = new RuleMember(
            $"{name}s",
            levels,
            _ => RecordValue.Of(levels, [.. own.Select(threshold => (threshold.Level!, print(threshold)))]));
        return thresholds is [{ } only]
            ? [new RuleMember(name, type, _ => print(only)), byLevel]
            : [byLevel];
    }
}
