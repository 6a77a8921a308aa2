namespace ComplianceCore;

/// <summary>The sentences of a finding of accountability.</summary>
internal static class AccountabilityExplanation
{
    public static string Of(AccountabilityRule rule, Finding finding, Language language)
    {
        if (finding.Evidence.Basis is null)
        {
            return CoreTexts.Catalog.Format(language, "accountability.not-in-force");
        }

        var notices = finding.Evidence.Notices;
        if (notices.Count == 0)
        {
            return CoreTexts.Catalog.Format(
                language,
                finding.Verdict == Verdict.Undetermined ? "accountability.no-history" : "accountability.not-noticed");
        }

        return finding.Verdict switch
        {
            Verdict.Breached => Say("accountability.breached", finding, Verdict.Breached, language),
            Verdict.Undetermined when notices.All(notice => notice.Now != Verdict.Undetermined) =>
                CoreTexts.Catalog.Format(language, "accountability.no-history"),
            Verdict.Undetermined => Say("accountability.undetermined", finding, Verdict.Undetermined, language),
            Verdict.Met => Say("accountability.met", finding, null, language),
            _ => Say("accountability.not-applicable", finding, null, language),
        };
    }

    /// <summary>That the breach does not go on from the named period; null for a unit under no notice.</summary>
    public static string? Demand(Finding finding, Language language)
    {
        return finding.Evidence.DecidingNotice is { } notice
            ? CoreTexts.Catalog.Format(
                language, "accountability.demand", ("answerable", notice.Answerable.In(language)))
            : null;
    }

    public static string Cure(Finding finding, Language language) =>
        Say("accountability.cure", finding, Verdict.Breached, language);

    /// <summary>A sentence about the rules that stand at a verdict now, or about all that were noticed.</summary>
    private static string Say(string key, Finding finding, Verdict? now, Language language)
    {
        var told = finding.Evidence.Notices.Where(notice => now is null || notice.Now == now).ToArray();
        return CoreTexts.Catalog.Format(
            language,
            key,
            ("noticed", Joined(told.Select(notice => notice.Noticed.Period.Label.In(language)))),
            ("answerable", told[0].Notice.Answerable.In(language)),
            ("rules", Joined(told.Select(notice => notice.Rule.Title.In(language)))),
            ("head", finding.Unit.Head));
    }

    private static string Joined(IEnumerable<string> names) =>
        string.Join("; ", names.Distinct(StringComparer.Ordinal));
}
