namespace ComplianceCore;

/// <summary>Finds rules that can never find a breach, and duties that nobody can meet.</summary>
internal static class IdleRuleReview
{
    public static IEnumerable<Issue> Of(RuleSet rules) =>
    [
        .. rules.Rules.OfType<AccountabilityRule>().SelectMany(OfNotices),
        .. rules.Rules.OfType<AccountabilityRule>().SelectMany(OfKinds),
        .. rules.Rules.SelectMany(OfDues),
        .. rules.Rules.OfType<ZeroActivityRule>().Where(IsAmongItself).Select(OfAmong),
    ];

    /// <summary>A notice looks back on breaches of a period; a rule that came later found none in it.</summary>
    private static IEnumerable<Issue> OfNotices(AccountabilityRule rule) =>
        from notice in rule.Notices
        where rule.Of.All(noticed => noticed.FirstDayInForce > notice.PeriodEnd)
        select CoreTexts.Catalog.Warning(
            ReviewIssueCode.NobodyToNotice,
            SourcePlace.Nowhere,
            ("rule", rule.Id),
            ("end", notice.PeriodEnd),
            ("first", rule.Of.Min(noticed => noticed.FirstDayInForce)));

    private static IEnumerable<Issue> OfKinds(AccountabilityRule rule) =>
        from noticed in rule.Of
        where !ReviewedRule.ShareKinds(rule, noticed)
        select CoreTexts.Catalog.Warning(
            ReviewIssueCode.NoticedOfOtherKinds,
            SourcePlace.Nowhere,
            ("rule", rule.Id),
            ("noticed", noticed.Id),
            ("kinds", string.Join(", ", rule.UnitKinds)),
            ("others", string.Join(", ", noticed.UnitKinds)));

    /// <summary>
    /// A period that is judged ends on the first day in force or later, and what is due by then is due before it ends.
    /// </summary>
    private static IEnumerable<Issue> OfDues(ComplianceRule rule)
    {
        var first = ReviewedRule.FirstDayOfBreaches(rule);
        return
            from duty in rule.Duties
            where duty.Due.Day <= first
            select CoreTexts.Catalog.Warning(
                ReviewIssueCode.DueBeforeInForce,
                SourcePlace.Nowhere,
                ("rule", rule.Id),
                ("what", duty.What),
                ("due", duty.Due.Day!.Value),
                ("first", first));
    }

    private static bool IsAmongItself(ZeroActivityRule rule) =>
        rule.Indicator == rule.Among && rule.NothingToCount != Verdict.Breached;

    private static Issue OfAmong(ZeroActivityRule rule) => CoreTexts.Catalog.Warning(
        ReviewIssueCode.AmongItself, SourcePlace.Nowhere, ("rule", rule.Id), ("indicator", rule.Indicator.Id));
}
