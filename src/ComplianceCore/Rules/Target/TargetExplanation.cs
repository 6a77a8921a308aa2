using System.Diagnostics;

namespace ComplianceCore;

/// <summary>The sentence of a finding of a target.</summary>
internal static class TargetExplanation
{
    public static string Of(TargetRule rule, Finding finding, Language language)
    {
        var evidence = finding.Evidence;
        if (evidence.Threshold is null)
        {
            return ThresholdExplanation.OfNone(rule.Thresholds, finding.Unit, language);
        }

        if (evidence.Rate is not { } rate)
        {
            return evidence.ExplainUnreported(language);
        }

        var target = Demand(rule, finding, language);
        return rate.IsDefined
            ? Measured(rule, finding, rate, target, language)
            : Nothing(rule, finding.Verdict, target, language);
    }

    /// <summary>How the ratio has to stand to the threshold, such as "trên 97%".</summary>
    public static string Demand(TargetRule rule, Finding finding, Language language) => CoreTexts.Catalog.Format(
        language,
        rule.Comparison switch
        {
            Comparison.Above => "threshold.above",
            Comparison.AtLeast => "threshold.at-least",
            Comparison.Below => "threshold.below",
            Comparison.AtMost => "threshold.at-most",
            _ => throw new UnreachableException(),
        },
        ("percent", LocalNumber.Percent(ThresholdOf(finding), language)));

    public static string Cure(TargetRule rule, Finding finding, Language language)
    {
        var rate = finding.Evidence.Rate!.Value;
        if (!rate.IsDefined)
        {
            return CoreTexts.Catalog.Format(
                language,
                "target.cure-of-nothing",
                ("verb", rule.Indicator.Whole.Verb.In(language)),
                ("counted", rule.Indicator.Whole.Counted.In(language)),
                ("target", Demand(rule, finding, language)));
        }

        var gap = TargetShortfall.Of(rate, rule.Comparison, ThresholdOf(finding));
        return CoreTexts.Catalog.Format(
            language,
            CureKey(rule.Comparison),
            ("verb", rule.Indicator.Part.Verb.In(language)),
            ("counted", rule.Indicator.Part.Counted.In(language)),
            ("gap", LocalNumber.Grouped(gap, language)),
            ("target", Demand(rule, finding, language)));
    }

    private static string CureKey(Comparison comparison) => comparison switch
    {
        Comparison.Above or Comparison.AtLeast => "target.cure-more",
        Comparison.Below or Comparison.AtMost => "target.cure-fewer",
        _ => throw new UnreachableException(),
    };

    private static Percentage ThresholdOf(Finding finding) =>
        ((TargetThreshold)finding.Evidence.Threshold!).Percentage;

    private static string Measured(TargetRule rule, Finding finding, Rate rate, string target, Language language)
    {
        var threshold = ThresholdOf(finding);
        var isMet = finding.Verdict == Verdict.Met;
        var gap = isMet ? 0 : TargetShortfall.Of(rate, rule.Comparison, threshold);
        return CoreTexts.Catalog.Format(
            language,
            isMet ? "target.met" : GapKey(rule.Comparison),
            ("verb", rule.Indicator.Part.Verb.In(language)),
            ("part", LocalNumber.Grouped(rate.Numerator, language)),
            ("whole", LocalNumber.Grouped(rate.Denominator, language)),
            ("counted", rule.Indicator.Whole.Counted.In(language)),
            ("rate", LocalNumber.Percent(rate, threshold, language)),
            ("target", target),
            ("gap", LocalNumber.Grouped(gap, language)));
    }

    private static string Nothing(TargetRule rule, Verdict verdict, string target, Language language) =>
        CoreTexts.Catalog.Format(
            language,
            verdict switch
            {
                Verdict.Met => "target.nothing.met",
                Verdict.Breached => "target.nothing.breached",
                Verdict.NotApplicable => "target.nothing.not-applicable",
                _ => throw new UnreachableException(),
            },
            ("verb", rule.Indicator.Whole.Verb.In(language)),
            ("counted", rule.Indicator.Whole.Counted.In(language)),
            ("target", target));

    private static string GapKey(Comparison comparison) => comparison switch
    {
        Comparison.Above or Comparison.AtLeast => "target.short",
        Comparison.Below or Comparison.AtMost => "target.over",
        _ => throw new UnreachableException(),
    };
}
