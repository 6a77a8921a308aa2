using NodaTime;

namespace ComplianceCore;

/// <summary>A rule that a ratio stands to a threshold as asked, such as "more than 97% of documents signed".</summary>
public sealed record TargetRule : ComplianceRule
{
    /// <summary>The word of this kind in a rule file.</summary>
    public const string KindWord = "target";

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

    /// <summary>The threshold in force for a level on a day; null when none is yet.</summary>
    /// <param name="level">The level of the unit; its own threshold goes before one for every level.</param>
    /// <param name="day">The day whose law applies.</param>
    public TargetThreshold? ThresholdFor(string level, LocalDate day)
    {
        TargetThreshold? general = null;
        TargetThreshold? own = null;
        for (var index = 0; index < Thresholds.Count && Thresholds[index].FirstDay <= day; index++)
        {
            var threshold = Thresholds[index];
            if (threshold.Level is null)
            {
                general = threshold;
            }
            else if (string.Equals(threshold.Level, level, StringComparison.Ordinal))
            {
                own = threshold;
            }
        }

        return own ?? general;
    }

    /// <summary>The thresholds in force on a day, one for each level that has its own and one for all others.</summary>
    /// <param name="day">The day whose law applies.</param>
    public IReadOnlyList<TargetThreshold> ThresholdsOn(LocalDate day) =>
    [
        .. Thresholds
            .Where(threshold => threshold.FirstDay <= day)
            .GroupBy(threshold => threshold.Level, StringComparer.Ordinal)
            .Select(level => level.Last()),
    ];

    internal override bool Concerns(AdministrativeUnit unit, LocalDate day) =>
        ThresholdFor(unit.Kind.Level, day) is not null;

    internal override LocalDate FirstDayInForce =>
        Thresholds.Count > 0 ? Thresholds[0].FirstDay : LocalDate.MinIsoValue;

    internal override Finding Judge(
        AdministrativeUnit unit,
        IReadOnlyDictionary<string, Figure> figures,
        ReportingPeriod period,
        LocalDate day)
    {
        var threshold = ThresholdFor(unit.Kind.Level, day);
        var evidence = new Evidence(Indicator.Part, Indicator.Whole, figures)
        {
            Threshold = threshold,
            Basis = threshold?.Basis,
        };
        return new Finding(unit, this, period, Verdict(evidence), evidence);
    }

    internal override string Explain(Finding finding, Language language) =>
        TargetExplanation.Of(this, finding, language);

    internal override void WriteTo(CanonicalForm form)
    {
        form.Line("target", Indicator.Id, Comparison.ToString(), NothingToCount.ToString());
        foreach (var threshold in Thresholds)
        {
            var firstDay = CanonicalForm.Day(threshold.FirstDay);
            form.Line("threshold", firstDay, threshold.Level, threshold.Percentage.ToString());
            form.Basis(threshold.Basis);
        }
    }

    private Verdict Verdict(Evidence evidence)
    {
        if (evidence.Threshold is not { } threshold)
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
