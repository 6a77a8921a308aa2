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

    internal override IEnumerable<LegalBasis> Bases => Notices.Select(notice => notice.Basis);

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

        // A unit that took over a code after the period noticed is another unit.
        var concerning = inForce
            .Where(notice => unit.ValidFrom is null || unit.ValidFrom <= notice.PeriodEnd)
            .ToArray();
        var notices = concerning.SelectMany(notice => BreachesUnder(notice, judged)).ToArray();
        var isKnown = concerning.All(notice => period.Records.History.EndedOn(notice.PeriodEnd).Count == 1);
        var verdict = VerdictOn(notices, isKnown);
        var deciding = (Array.Find(notices, notice => notice.Now == verdict) ?? notices.FirstOrDefault())?.Notice;
        var evidence = new Evidence
        {
            Notices = notices,
            DecidingNotice = deciding,
            Basis = (deciding ?? inForce[0]).Basis,
        };
        return new Finding(unit, this, period.Period, verdict, evidence);
    }

    private protected override string ExplainConcerned(Finding finding, Language language) =>
        AccountabilityExplanation.Of(this, finding, language);

    private static Verdict VerdictOn(NoticeEvidence[] notices, bool isKnown)
    {
        if (Stands(Verdict.Breached))
        {
            return Verdict.Breached;
        }

        if (!isKnown || Stands(Verdict.Undetermined))
        {
            return Verdict.Undetermined;
        }

        return Stands(Verdict.Met) ? Verdict.Met : Verdict.NotApplicable;

        bool Stands(Verdict now) => Array.Exists(notices, notice => notice.Now == now);
    }

    private IEnumerable<NoticeEvidence> BreachesUnder(AccountabilityNotice notice, JudgedUnit judged) =>
        judged.Period.Records.History.EndedOn(notice.PeriodEnd) is [var closed]
            ? Of
                .Where(rule => closed.VerdictOn(rule.Id, judged.Unit.Code) == Verdict.Breached)
                .Select(rule => new NoticeEvidence(notice, rule, closed, rule.Judge(judged).Verdict))
            : [];
}
