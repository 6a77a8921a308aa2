using NodaTime;

namespace ComplianceCore;

/// <summary>What a review asks of rules of every kind.</summary>
internal static class ReviewedRule
{
    /// <summary>The number that a threshold asks for, such as <c>97%</c>.</summary>
    public static TextArgument Number(string place, RuleThreshold threshold) => threshold switch
    {
        VolumeThreshold volume => (place, volume.Minimum),
        _ => (place, ((TargetThreshold)threshold).Percentage.ToString()),
    };

    /// <summary>The first day on which the rule finds breaches.</summary>
    public static LocalDate FirstDayOfBreaches(ComplianceRule rule) => rule is AccountabilityRule accountability
        ? accountability.Notices.Min(notice => notice.FirstDay)
        : rule.FirstDayInForce;

    /// <summary>The first day on which the rule judges a level; null when it never does.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="level">The level; null for one that no threshold names.</param>
    public static LocalDate? FirstDayFor(ComplianceRule rule, string? level)
    {
        var thresholds = rule.DatedThresholds;
        return thresholds.Count == 0
            ? rule.FirstDayInForce
            : thresholds
                .Where(each => each.Level is null || string.Equals(each.Level, level, StringComparison.Ordinal))
                .Select(each => (LocalDate?)each.FirstDay)
                .Min();
    }

    /// <summary>Whether some kind of unit is concerned by both rules.</summary>
    public static bool ShareKinds(ComplianceRule left, ComplianceRule right) =>
        left.UnitKinds.Count == 0
        || right.UnitKinds.Count == 0
        || left.UnitKinds.Intersect(right.UnitKinds, StringComparer.Ordinal).Any();

    /// <summary>The bases of the rule, its numbers and its duties.</summary>
    public static IEnumerable<LegalBasis> Bases(ComplianceRule rule) =>
        rule.Bases.Concat(rule.Duties.Select(terms => terms.Basis));
}
