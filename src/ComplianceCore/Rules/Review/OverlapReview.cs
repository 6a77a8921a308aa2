using NodaTime;

namespace ComplianceCore;

/// <summary>Finds days on which two notices, two rules or two thresholds hold for one unit.</summary>
internal static class OverlapReview
{
    public static IEnumerable<Issue> Of(RuleSet rules) =>
    [
        .. rules.Rules.OfType<AccountabilityRule>().SelectMany(OfNotices),
        .. OfRules(rules),
        .. rules.Rules.SelectMany(OfThresholds),
    ];

    private static IEnumerable<Issue> OfNotices(AccountabilityRule rule) =>
        from pair in Pairs(rule.Notices)
        let first = LocalDate.Max(pair.Earlier.FirstDay, pair.Later.FirstDay)
        let last = LocalDate.Min(
            pair.Earlier.LastDay ?? LocalDate.MaxIsoValue, pair.Later.LastDay ?? LocalDate.MaxIsoValue)
        where first <= last
        select CoreTexts.Catalog.Warning(
            ReviewIssueCode.NoticesOverlap,
            SourcePlace.Nowhere,
            ("rule", rule.Id),
            ("earlier", pair.Earlier.PeriodEnd),
            ("later", pair.Later.PeriodEnd),
            ("days", Days(first, last)));

    private static IEnumerable<Issue> OfRules(RuleSet rules) =>
        from pair in Pairs(rules.Rules)
        where IsAboutTheSame(pair.Earlier, pair.Later) && ReviewedRule.ShareKinds(pair.Earlier, pair.Later)
        let first = FirstSharedDay(pair.Earlier, pair.Later)
        where first is not null
        select CoreTexts.Catalog.Warning(
            ReviewIssueCode.RulesOverlap,
            SourcePlace.Nowhere,
            ("rule", pair.Earlier.Id),
            ("other", pair.Later.Id),
            ("indicator", IndicatorOf(pair.Earlier)!.Id),
            ("first", first.Value));

    private static IEnumerable<Issue> OfThresholds(ComplianceRule rule)
    {
        var thresholds = rule.DatedThresholds;
        var general = thresholds.FirstOrDefault(each => each.Level is null);
        return general is null
            ? []
            : from level in thresholds.Where(each => each.Level is not null)
                  .GroupBy(each => each.Level!, StringComparer.Ordinal)
              let first = LocalDate.Max(general.FirstDay, level.First().FirstDay)
              let held = thresholds.Last(each => each.Level is null && each.FirstDay <= first)
              select CoreTexts.Catalog.Warning(
                  ReviewIssueCode.OwnBeforeGeneral,
                  SourcePlace.Nowhere,
                  ("rule", rule.Id),
                  ("level", level.Key),
                  ("first", first),
                  ReviewedRule.Number("own", level.Last(each => each.FirstDay <= first)),
                  ReviewedRule.Number("general", held));
    }

    private static bool IsAboutTheSame(ComplianceRule left, ComplianceRule right) =>
        string.Equals(left.Kind, right.Kind, StringComparison.Ordinal)
        && IndicatorOf(left) is { } indicator
        && indicator == IndicatorOf(right);

    private static Indicator? IndicatorOf(ComplianceRule rule) => rule switch
    {
        TargetRule target => target.Indicator,
        LowVolumeRule volume => volume.Indicator,
        ZeroActivityRule zero => zero.Indicator,
        _ => null,
    };

    /// <summary>The first day on which both judge one level, be it named or not; null when they never do.</summary>
    private static LocalDate? FirstSharedDay(ComplianceRule left, ComplianceRule right) =>
        left.DatedThresholds.Concat(right.DatedThresholds)
            .Select(threshold => threshold.Level)
            .Append(null)
            .Distinct(StringComparer.Ordinal)
            .Select(level => LaterOf(ReviewedRule.FirstDayFor(left, level), ReviewedRule.FirstDayFor(right, level)))
            .Min();

    private static LocalDate? LaterOf(LocalDate? left, LocalDate? right) =>
        left is { } one && right is { } other ? LocalDate.Max(one, other) : null;

    private static LocalizedText Days(LocalDate first, LocalDate last) => last == LocalDate.MaxIsoValue
        ? CoreTexts.Catalog.Format("review.days-on", ("first", first))
        : CoreTexts.Catalog.Format("review.days", ("first", first), ("last", last));

    private static IEnumerable<(T Earlier, T Later)> Pairs<T>(IReadOnlyList<T> items) =>
        items.SelectMany((earlier, index) => items.Skip(index + 1).Select(later => (earlier, later)));
}
