using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>
/// The thresholds of a rule as a template sees them: by the names of their levels and, where all are for one level or
/// for every level, by no name. They are declared for every day, so that a template outlives a change of the law.
/// </summary>
internal static class ThresholdMembers
{
    public static RuleMember[] Of(TargetRule rule, LocalDate day) => Of(
        rule,
        rule.Thresholds,
        day,
        "threshold",
        TemplateType.Text,
        threshold => TextValue.Of(VietnameseNumber.Percent(threshold.Percentage)));

    public static RuleMember[] Of(LowVolumeRule rule, LocalDate day) => Of(
        rule,
        rule.Thresholds,
        day,
        "minimum",
        TemplateType.Number,
        threshold => new NumberValue(threshold.Minimum));

    private static RuleMember[] Of<T>(
        ComplianceRule rule,
        IReadOnlyList<T> thresholds,
        LocalDate day,
        string name,
        TemplateType type,
        Func<T, TemplateValue> print)
        where T : RuleThreshold
    {
        var inForce = ThresholdSeries.On(thresholds, day);
        var levels = thresholds.Select(threshold => threshold.Level).Distinct(StringComparer.Ordinal).ToArray();
        var named = RecordType.Of($"{name}s", [.. levels.OfType<string>().Select(level => (level, type))]);
        var byLevel = new RuleMember(
            $"{name}s", named, _ => RecordValue.Of(named, inForce, level => print(Find(level))));
        return levels is [var only]
            ? [new RuleMember(name, type, _ => print(Find(only))), byLevel]
            : [byLevel];

        T Find(string? level) =>
            inForce.FirstOrDefault(threshold => string.Equals(threshold.Level, level, StringComparison.Ordinal))
            ?? throw NotInForce(rule, level is null ? name : $"{name}s.{level}");
    }

    private static TemplateException NotInForce(ComplianceRule rule, string member) =>
        UnplacedFault.Of(TemplateModelIssueCode.NoThreshold, ("rule", rule.Id), ("member", member));
}
