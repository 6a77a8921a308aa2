using NodaTime;

namespace ComplianceCore;

/// <summary>
/// A rule that a unit's recurring report of the period comes in on time, such as an office's monthly report.
/// </summary>
public sealed record ReportingDutyRule : ComplianceRule
{
    /// <summary>The word of this kind in a rule file.</summary>
    public const string KindWord = "reportingDuty";

    /// <summary>What has to be reported, to whom, through which office and contact, by when.</summary>
    public required ObligationTerms Report { get; init; }

    /// <summary>The first day in force, included.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <inheritdoc/>
    public override string Kind => KindWord;

    /// <inheritdoc/>
    public override IReadOnlyList<CountIndicator> Reads => [];

    internal override IEnumerable<ObligationTerms> Duties => [Report, .. base.Duties];

    internal override LocalDate FirstDayInForce => FirstDay;

    internal override IEnumerable<LegalBasis> Bases => [];

    internal override bool IsInForce(AdministrativeUnit unit, LocalDate day) => FirstDay <= day;

    internal override string? Demand(Finding finding, Language language) =>
        ReportingDutyExplanation.Demand(this, finding, language);

    internal override string Cure(Finding finding, Language language) =>
        ReportingDutyExplanation.Cure(finding, language);

    internal override void WriteTo(CanonicalForm form)
    {
        form.Line("reportingDuty", CanonicalForm.Day(FirstDay));
        form.Obligation(Report);
    }

    private protected override Finding JudgeConcerned(JudgedUnit judged)
    {
        var (unit, period) = (judged.Unit, judged.Period);
        if (!IsInForce(unit, period.LawDay))
        {
            return new Finding(unit, this, period.Period, Verdict.NotApplicable, Evidence.None);
        }

        var register = period.Records.Register;
        var report = new ReportEvidence
        {
            DueBefore = Report.Due.BeforeDay(period.Period),
            IsRegistered = register is not null,
            Entry = register?.Find(unit.Code, Id),
        };
        var evidence = new Evidence { Report = report, Basis = Report.Basis };
        return new Finding(unit, this, period.Period, VerdictOn(report, period.AsOf), evidence);
    }

    private protected override string ExplainConcerned(Finding finding, Language language) =>
        ReportingDutyExplanation.Of(this, finding, language);

    /// <summary>A report that is not in when its last day has passed is late; until then nobody knows.</summary>
    private static Verdict VerdictOn(ReportEvidence report, LocalDate asOf)
    {
        if (!report.IsRegistered)
        {
            return Verdict.Undetermined;
        }

        if (report.Entry?.ReceivedOn is { } day)
        {
            return day < report.DueBefore ? Verdict.Met : Verdict.Breached;
        }

        return asOf >= report.DueBefore.PlusDays(-1) ? Verdict.Breached : Verdict.Undetermined;
    }
}
