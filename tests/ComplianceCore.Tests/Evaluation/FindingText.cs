namespace ComplianceCore.Tests;

/// <summary>Findings with all that they say, for approval.</summary>
internal static class FindingText
{
    /// <summary>A block for each finding: verdict, sentence, what is asked, what would have met it.</summary>
    public static string Of(Language language, params Finding[] findings) => string.Join(
        '\n',
        findings.Select(finding =>
            $"{finding.Verdict}: {finding.Explain(language)}\n"
            + $"  asked: {finding.Demand(language) ?? "-"}\n"
            + $"  cure: {finding.Cure(language) ?? "-"}\n"));
}
