using NodaTime;

namespace ComplianceCore;

/// <summary>A rule that a unit does a thing at all, such as "signs at least one document".</summary>
public sealed record ZeroActivityRule : ComplianceRule
{
    /// <summary>The word of this kind in a rule file.</summary>
    public const string KindWord = "zeroActivity";

    /// <summary>The count that must not be zero.</summary>
    public required CountIndicator Indicator { get; init; }

    /// <summary>The count among which it is, such as documents issued; null when there is none to compare.</summary>
    public CountIndicator? Among { get; init; }

    /// <summary>
    /// The verdict on a unit that had nothing to act upon, 0 of 0; read only when <see cref="Among"/> is there.
    /// </summary>
    public Verdict NothingToCount { get; init; } = Verdict.NotApplicable;

    /// <summary>The first day in force, included.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>What the rule rests on.</summary>
    public required LegalBasis Basis { get; init; }

    /// <inheritdoc/>
    public override string Kind => KindWord;

    /// <inheritdoc/>
    public override IReadOnlyList<CountIndicator> Reads => Among is null ? [Indicator] : [Indicator, Among];

    internal override LocalDate FirstDayInForce => FirstDay;

    internal override IEnumerable<LegalBasis> Bases => [Basis];

    internal override bool IsInForce(AdministrativeUnit unit, LocalDate day) => FirstDay <= day;

    internal override string? Demand(Finding finding, Language language) =>
        ZeroActivityExplanation.Demand(this, language);

    internal override string Cure(Finding finding, Language language) =>
        ZeroActivityExplanation.Cure(this, language);

    internal override void WriteTo(CanonicalForm form)
    {
        form.Line("zeroActivity", Indicator.Id, Among?.Id, NothingToCount.ToString(), CanonicalForm.Day(FirstDay));
        form.Basis(Basis);
    }

    private protected override Finding JudgeConcerned(JudgedUnit judged)
    {
        var isInForce = IsInForce(judged.Unit, judged.Period.LawDay);
        var evidence = Evidence.OfFigures(Indicator, Among, judged.Figures, null, isInForce ? Basis : null);
        var verdict = isInForce ? VerdictOn(evidence) : Verdict.NotApplicable;
        return new Finding(judged.Unit, this, judged.Period.Period, verdict, evidence);
    }

    private protected override string ExplainConcerned(Finding finding, Language language) =>
        ZeroActivityExplanation.Of(this, finding, language);

    private Verdict VerdictOn(Evidence evidence)
    {
        if (!evidence.IsReported)
        {
            return Verdict.Undetermined;
        }

        if (evidence.Count!.Value > 0)
        {
            return Verdict.Met;
        }

        return evidence.Whole?.Value == 0 ? NothingToCount : Verdict.Breached;
    }
}
