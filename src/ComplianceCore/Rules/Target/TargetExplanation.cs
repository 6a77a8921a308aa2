using System.Diagnostics;

namespace ComplianceCore;

/// <summary>The sentence of a finding of a target.</summary>
internal static class TargetExplanation
{
    public static string Of(TargetRule rule, Finding finding, Language language)
    {
        var evidence = finding.Evidence;
        if (evidence.Threshold is not { } threshold)
        {
            var isForLevel = rule.Thresholds.Any(each => each.Concerns(finding.Unit.Kind.Level));
            return CoreTexts.Catalog.Format(
                language, isForLevel ? "rule.not-in-force" : "rule.no-threshold-for-level");
        }

        if (evidence.Rate is not { } rate)
        {
            return evidence.ExplainUnreported(language);
        }

        var target = Describe(rule.Comparison, threshold.Percentage, language);
        return rate.IsDefined
            ? Measured(rule, finding, rate, target, language)
            : Nothing(rule, finding.Verdict, target, language);
    }

    private static string Measured(TargetRule rule, Finding finding, Rate rate, string target, Language language)
    {
        var threshold = finding.Evidence.Threshold!.Percentage;
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

    private static string Describe(Comparison comparison, Percentage threshold, Language language) =>
        CoreTexts.Catalog.Format(
            language,
            comparison switch
            {
                Comparison.Above => "threshold.above",
                Comparison.AtLeast => "threshold.at-least",
                Comparison.Below => "threshold.below",
                Comparison.AtMost => "threshold.at-most",
                _ => throw new UnreachableException(),
            },
            ("percent", LocalNumber.Percent(threshold, language)));

    private static string GapKey(Comparison comparison) => comparison switch
    {
        Comparison.Above or Comparison.AtLeast => "target.short",
        Comparison.Below or Comparison.AtMost => "target.over",
        _ => throw new UnreachableException(),
    };
}
