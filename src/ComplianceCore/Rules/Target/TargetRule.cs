using NodaTime;

namespace ComplianceCore;

/// <summary>A rule that a ratio stands to a threshold as asked, such as "more than 97% of documents signed".</summary>
public sealed record TargetRule : ComplianceRule
{
    /// <summary>The word of this kind in a rule file.</summary>
    public const string KindWord = "target";

    /// <summary>Creates a rule that has no threshold yet and concerns no unit that had nothing to count.</summary>
    /// <param name="id">The id, such as <c>signing_target</c>.</param>
    /// <param name="title">What the rule is called in a table.</param>
    /// <param name="indicator">The ratio that is judged.</param>
    /// <param name="comparison">How the ratio has to stand to the threshold.</param>
    public static TargetRule Of(string id, LocalizedText title, RatioIndicator indicator, Comparison comparison) =>
        new()
        {
            Id = id,
            Title = title,
            Indicator = indicator,
            Comparison = comparison,
            Thresholds = [],
            NothingToCount = ComplianceCore.Verdict.NotApplicable,
        };

    /// <summary>The ratio that is judged.</summary>
    public required RatioIndicator Indicator { get; init; }

    /// <summary>How the ratio has to stand to the threshold.</summary>
    public required Comparison Comparison { get; init; }

    /// <summary>The thresholds of all days and levels, the earliest first.</summary>
    public required IReadOnlyList<TargetThreshold> Thresholds { get; init; }

    /// <summary>The verdict on a unit that had nothing to count, 0 of 0.</summary>
    public required Verdict NothingToCount { get; init; }

    /// <inheritdoc/>
    public override string Kind => KindWord;

    /// <inheritdoc/>
    public override IReadOnlyList<CountIndicator> Reads => [Indicator.Part, Indicator.Whole];

    /// <summary>The rule with a later threshold for every level that has no own.</summary>
    /// <param name="firstDay">The first day on which it is in force.</param>
    /// <param name="percentage">The threshold.</param>
    /// <param name="basis">The provision that gives the number.</param>
    public TargetRule From(LocalDate firstDay, Percentage percentage, LegalBasis basis) =>
        From(new TargetThreshold { FirstDay = firstDay, Percentage = percentage, Basis = basis });

    /// <summary>The rule with a later threshold.</summary>
    /// <param name="threshold">The threshold, such as one for a level.</param>
    public TargetRule From(TargetThreshold threshold) => this with { Thresholds = [.. Thresholds, threshold] };

    /// <summary>The threshold in force for a level on a day; null when none is yet.</summary>
    /// <param name="level">The level of the unit; its own threshold goes before one for every level.</param>
    /// <param name="day">The day whose law applies.</param>
    public TargetThreshold? ThresholdFor(string level, LocalDate day) =>
        ThresholdSeries.InForce(Thresholds, level, day);

    /// <summary>The thresholds in force on a day, one for each level that has its own and one for all others.</summary>
    /// <param name="day">The day whose law applies.</param>
    public IReadOnlyList<TargetThreshold> ThresholdsOn(LocalDate day) => ThresholdSeries.On(Thresholds, day);

    internal override LocalDate FirstDayInForce => ThresholdSeries.FirstDay(Thresholds);

    internal override IReadOnlyList<RuleThreshold> DatedThresholds => Thresholds;

    internal override IEnumerable<LegalBasis> Bases => Thresholds.Select(threshold => threshold.Basis);

    internal override bool IsInForce(AdministrativeUnit unit, LocalDate day) =>
        ThresholdFor(unit.Kind.Level, day) is not null;

    internal override string? Demand(Finding finding, Language language) =>
        TargetExplanation.Demand(this, finding, language);

    internal override string Cure(Finding finding, Language language) =>
        TargetExplanation.Cure(this, finding, language);

    internal override void WriteTo(CanonicalForm form)
    {
        form.Line("target", Indicator.Id, Comparison.ToString(), NothingToCount.ToString());
        foreach (var threshold in Thresholds)
        {
            form.Threshold(threshold, threshold.Percentage.ToString());
        }
    }

    private protected override Finding JudgeConcerned(JudgedUnit judged)
    {
        var threshold = ThresholdFor(judged.Unit.Kind.Level, judged.Period.LawDay);
        var evidence = Evidence.OfFigures(
            Indicator.Part, Indicator.Whole, judged.Figures, threshold, threshold?.Basis);
        return new Finding(judged.Unit, this, judged.Period.Period, Verdict(evidence, threshold), evidence);
    }

    private protected override string ExplainConcerned(Finding finding, Language language) =>
        TargetExplanation.Of(this, finding, language);

    private Verdict Verdict(Evidence evidence, TargetThreshold? threshold)
    {
        if (threshold is null)
        {
            return ComplianceCore.Verdict.NotApplicable;
        }

        if (evidence.Rate is not { } rate)
        {
            return ComplianceCore.Verdict.Undetermined;
        }

        if (!rate.IsDefined)
        {
            return NothingToCount;
        }

        return rate.Meets(Comparison, threshold.Percentage)
            ? ComplianceCore.Verdict.Met
            : ComplianceCore.Verdict.Breached;
    }
}
