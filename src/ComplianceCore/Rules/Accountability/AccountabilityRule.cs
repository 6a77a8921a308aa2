using NodaTime;

namespace ComplianceCore;

/// <summary>
/// A rule that a unit does not go on breaching other rules after a notice; if it does, its head is answerable.
/// </summary>
/// <remarks>
/// It goes on when the same rule is breached again. Who recovered, or breaches another rule for the first time, is not
/// answerable.
/// </remarks>
public sealed record AccountabilityRule : ComplianceRule
{
    /// <summary>The word of this kind in a rule file.</summary>
    public const string KindWord = "accountability";

    /// <summary>The rules whose breaches were noticed.</summary>
    public required IReadOnlyList<ComplianceRule> Of { get; init; }

    /// <summary>The notices, by the period whose breaches they noticed, the earliest first.</summary>
    public required IReadOnlyList<AccountabilityNotice> Notices { get; init; }

    /// <inheritdoc/>
    public override string Kind => KindWord;

    /// <inheritdoc/>
    public override IReadOnlyList<CountIndicator> Reads => [];

    /// <summary>The notices that a report by the law of a day is held against.</summary>
    /// <param name="day">The day whose law applies.</param>
    public IReadOnlyList<AccountabilityNotice> NoticesInForce(LocalDate day) =>
        [.. Notices.Where(notice => notice.IsInForce(day))];

    // From the period it noticed on, a notice says who will be answerable later: that is no rule forgotten.
    internal override LocalDate FirstDayInForce => Notices.Count > 0 ? Notices[0].PeriodEnd : LocalDate.MinIsoValue;

    internal override bool IsInForce(AdministrativeUnit unit, LocalDate day) =>
        Notices.Any(notice => notice.IsInForce(day));

    internal override string? Demand(Finding finding, Language language) =>
        AccountabilityExplanation.Demand(finding, language);

    internal override string Cure(Finding finding, Language language) =>
        AccountabilityExplanation.Cure(finding, language);

    internal override void WriteTo(CanonicalForm form)
    {
        form.Line(["accountability", .. Of.Select(rule => rule.Id)]);
        foreach (var notice in Notices)
        {
            form.Line(
                "notice",
                CanonicalForm.Day(notice.PeriodEnd),
                CanonicalForm.Day(notice.FirstDay),
                CanonicalForm.Day(notice.LastDay));
            form.Text("answerable", notice.Answerable);
            form.Basis(notice.Basis);
        }
    }

    private protected override Finding JudgeConcerned(JudgedUnit judged)
    {
        var (unit, period) = (judged.Unit, judged.Period);
        var inForce = NoticesInForce(period.LawDay);
        if (inForce.Count == 0)
        {
            return new Finding(unit, this, period.Period, Verdict.NotApplicable, Evidence.None);
        }

        var notices = inForce.SelectMany(notice => BreachesUnder(notice, judged)).ToArray();
        var isHistoryWhole = inForce.All(notice => period.Records.History.EndedOn(notice.PeriodEnd).Any());
        var evidence = new Evidence
        {
            Notices = notices,
            Basis = (notices.Length > 0 ? notices[0].Notice : inForce[0]).Basis,
        };
        return new Finding(unit, this, period.Period, VerdictOn(notices, isHistoryWhole), evidence);
    }

    private protected override string ExplainConcerned(Finding finding, Language language) =>
        AccountabilityExplanation.Of(this, finding, language);

    private static Verdict VerdictOn(NoticeEvidence[] notices, bool isHistoryWhole)
    {
        if (Array.Exists(notices, notice => notice.Now == Verdict.Breached))
        {
            return Verdict.Breached;
        }

        if (!isHistoryWhole || Array.Exists(notices, notice => notice.Now == Verdict.Undetermined))
        {
            return Verdict.Undetermined;
        }

        return notices.Length > 0 ? Verdict.Met : Verdict.NotApplicable;
    }

    private IEnumerable<NoticeEvidence> BreachesUnder(AccountabilityNotice notice, JudgedUnit judged)
    {
        // A unit that took over a code later is another unit.
        if (judged.Unit.ValidFrom > notice.PeriodEnd)
        {
            return [];
        }

        return
            from closed in judged.Period.Records.History.EndedOn(notice.PeriodEnd)
            from rule in Of
            where closed.VerdictOn(rule.Id, judged.Unit.Code) == Verdict.Breached
            select new NoticeEvidence(notice, rule, closed, rule.Judge(judged).Verdict);
    }
}
