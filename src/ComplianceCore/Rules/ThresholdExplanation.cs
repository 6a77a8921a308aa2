namespace ComplianceCore;

/// <summary>What a finding says when its rule has no threshold for the unit.</summary>
internal static class ThresholdExplanation
{
    public static string OfNone(IEnumerable<RuleThreshold> thresholds, AdministrativeUnit unit, Language language) =>
        CoreTexts.Catalog.Format(
            language,
            thresholds.Any(threshold => threshold.Concerns(unit.Kind.Level))
                ? "rule.not-in-force"
                : "rule.no-threshold-for-level");
}
