namespace ComplianceCore;

/// <summary>The sentences of a finding of low volume.</summary>
internal static class LowVolumeExplanation
{
    public static string Of(LowVolumeRule rule, Finding finding, Language language)
    {
        var evidence = finding.Evidence;
        if (evidence.Threshold is null)
        {
            return ThresholdExplanation.OfNone(rule.Thresholds, finding.Unit, language);
        }

        if (evidence.Count is null)
        {
            return evidence.ExplainUnreported(language);
        }

        var key = finding.Verdict switch
        {
            Verdict.Met => "low.met",
            _ when evidence.Count.Value == 0 => "low.zero",
            _ => "low.breached",
        };
        return Say(key, rule, finding, language);
    }

    public static string Demand(LowVolumeRule rule, Finding finding, Language language) =>
        Say("low.demand", rule, finding, language);

    public static string Cure(LowVolumeRule rule, Finding finding, Language language) =>
        Say("low.cure", rule, finding, language);

    private static string Say(string key, LowVolumeRule rule, Finding finding, Language language)
    {
        var minimum = ((VolumeThreshold)finding.Evidence.Threshold!).Minimum;
        var count = finding.Evidence.Count?.Value ?? 0;
        return CoreTexts.Catalog.Format(
            language,
            key,
            ("verb", rule.Indicator.Verb.In(language)),
            ("count", LocalNumber.Grouped(count, language)),
            ("counted", rule.Indicator.Counted.In(language)),
            ("minimum", LocalNumber.Grouped(minimum, language)),
            ("gap", LocalNumber.Grouped(Math.Max(0, minimum - count), language)));
    }
}
