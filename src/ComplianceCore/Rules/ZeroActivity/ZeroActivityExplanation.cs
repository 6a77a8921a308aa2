using System.Diagnostics;

namespace ComplianceCore;

/// <summary>The sentence of a finding of zero activity.</summary>
internal static class ZeroActivityExplanation
{
    public static string Of(ZeroActivityRule rule, Finding finding, Language language)
    {
        var evidence = finding.Evidence;
        if (evidence.Basis is null)
        {
            return CoreTexts.Catalog.Format(language, "rule.not-in-force");
        }

        if (!evidence.IsReported)
        {
            return evidence.ExplainUnreported(language);
        }

        return CoreTexts.Catalog.Format(
            language,
            Key(finding),
            ("verb", rule.Indicator.Verb.In(language)),
            ("count", LocalNumber.Grouped(evidence.Count!.Value, language)),
            ("counted", rule.Indicator.Counted.In(language)),
            ("whole", LocalNumber.Grouped(evidence.Whole?.Value ?? 0, language)),
            ("wholeVerb", rule.Among?.Verb.In(language) ?? string.Empty));
    }

    public static string Demand(ZeroActivityRule rule, Language language) => Say("zero.demand", rule, language);

    public static string Cure(ZeroActivityRule rule, Language language) => Say("zero.cure", rule, language);

    private static string Say(string key, ZeroActivityRule rule, Language language) => CoreTexts.Catalog.Format(
        language,
        key,
        ("verb", rule.Indicator.Verb.In(language)),
        ("counted", rule.Indicator.Counted.In(language)));

    private static string Key(Finding finding)
    {
        var whole = finding.Evidence.Whole;
        if (finding.Evidence.Count!.Value > 0)
        {
            return whole is null ? "zero.met" : "zero.met-of-whole";
        }

        return whole switch
        {
            null => "zero.breached",
            { Value: > 0 } => "zero.breached-of-whole",
            _ => finding.Verdict switch
            {
                Verdict.Met => "zero.nothing.met",
                Verdict.Breached => "zero.nothing.breached",
                Verdict.NotApplicable => "zero.nothing.not-applicable",
                _ => throw new UnreachableException(),
            },
        };
    }
}
