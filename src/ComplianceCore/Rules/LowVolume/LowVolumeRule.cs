using NodaTime;

namespace ComplianceCore;

/// <summary>
/// A rule that a count is not low, such as "fewer than ten documents sent is very slow". Zero is low too.
/// </summary>
public sealed record LowVolumeRule : ComplianceRule
{
    /// <summary>The word of this kind in a rule file.</summary>
    public const string KindWord = "lowVolume";

    /// <summary>The count that is judged.</summary>
    public required CountIndicator Indicator { get; init; }

    /// <summary>The thresholds of all days and levels, the earliest first.</summary>
    public required IReadOnlyList<VolumeThreshold> Thresholds { get; init; }

    /// <inheritdoc/>
    public override string Kind => KindWord;

    /// <inheritdoc/>
    public override IReadOnlyList<CountIndicator> Reads => [Indicator];

    /// <summary>The threshold in force for a level on a day; null when none is yet.</summary>
    /// <param name="level">The level of the unit; its own threshold goes before one for every level.</param>
    /// <param name="day">The day whose law applies.</param>
    public VolumeThreshold? ThresholdFor(string level, LocalDate day) =>
        ThresholdSeries.InForce(Thresholds, level, day);

    /// <summary>The thresholds in force on a day, one for each level that has its own and one for all others.</summary>
    /// <param name="day">The day whose law applies.</param>
    public IReadOnlyList<VolumeThreshold> ThresholdsOn(LocalDate day) => ThresholdSeries.On(Thresholds, day);

    internal override LocalDate FirstDayInForce => ThresholdSeries.FirstDay(Thresholds);

    internal override IReadOnlyList<RuleThreshold> DatedThresholds => Thresholds;

    internal override IEnumerable<LegalBasis> Bases => Thresholds.Select(threshold => threshold.Basis);

    internal override bool IsInForce(AdministrativeUnit unit, LocalDate day) =>
        ThresholdFor(unit.Kind.Level, day) is not null;

    internal override string? Demand(Finding finding, Language language) =>
        LowVolumeExplanation.Demand(this, finding, language);

    internal override string Cure(Finding finding, Language language) =>
        LowVolumeExplanation.Cure(this, finding, language);

    internal override void WriteTo(CanonicalForm form)
    {
        form.Line("lowVolume", Indicator.Id);
        foreach (var threshold in Thresholds)
        {
            form.Threshold(threshold, CanonicalForm.Number(threshold.Minimum));
        }
    }

    private protected override Finding JudgeConcerned(JudgedUnit judged)
    {
        var threshold = ThresholdFor(judged.Unit.Kind.Level, judged.Period.LawDay);
        var evidence = Evidence.OfFigures(Indicator, null, judged.Figures, threshold, threshold?.Basis);
        return new Finding(judged.Unit, this, judged.Period.Period, VerdictOn(evidence.Count, threshold), evidence);
    }

    private protected override string ExplainConcerned(Finding finding, Language language) =>
        LowVolumeExplanation.Of(this, finding, language);

    private static Verdict VerdictOn(Figure? count, VolumeThreshold? threshold)
    {
        if (threshold is null)
        {
            return Verdict.NotApplicable;
        }

        if (count is null)
        {
            return Verdict.Undetermined;
        }

        return count.Value >= threshold.Minimum ? Verdict.Met : Verdict.Breached;
    }
}
