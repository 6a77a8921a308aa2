using NodaTime;

namespace ComplianceCore;

/// <summary>Finds days on which a rule judges some, and others fall between its numbers or notices.</summary>
internal static class DateGapReview
{
    public static IEnumerable<Issue> Of(RuleSet rules) =>
    [
        .. rules.Rules.SelectMany(OfThresholds),
        .. rules.Rules.OfType<AccountabilityRule>().SelectMany(OfNotices),
    ];

    private static IEnumerable<Issue> OfThresholds(ComplianceRule rule)
    {
        var thresholds = rule.DatedThresholds;
        foreach (var level in thresholds.Select(each => each.Level).Distinct(StringComparer.Ordinal))
        {
            var first = ReviewedRule.FirstDayFor(rule, level)!.Value;
            if (first > rule.FirstDayInForce)
            {
                yield return CoreTexts.Catalog.Warning(
                    level is null ? ReviewIssueCode.OthersWithoutThreshold : ReviewIssueCode.LevelWithoutThreshold,
                    SourcePlace.Nowhere,
                    ("rule", rule.Id),
                    ("level", level ?? string.Empty),
                    ("first", rule.FirstDayInForce),
                    ("last", first.PlusDays(-1)));
            }
        }
    }

    private static IEnumerable<Issue> OfNotices(AccountabilityRule rule)
    {
        var notices = rule.Notices.OrderBy(notice => notice.FirstDay).ToArray();
        var covered = notices[0].LastDay ?? LocalDate.MaxIsoValue;
        foreach (var notice in notices.Skip(1))
        {
            if (covered < notice.FirstDay.PlusDays(-1))
            {
                yield return CoreTexts.Catalog.Warning(
                    ReviewIssueCode.DaysWithoutNotice,
                    SourcePlace.Nowhere,
                    ("rule", rule.Id),
                    ("first", covered.PlusDays(1)),
                    ("last", notice.FirstDay.PlusDays(-1)));
            }

            covered = LocalDate.Max(covered, notice.LastDay ?? LocalDate.MaxIsoValue);
        }
    }
}
