namespace ComplianceCore;

/// <summary>The sentences of a finding of a reporting duty.</summary>
internal static class ReportingDutyExplanation
{
    public static string Of(ReportingDutyRule rule, Finding finding, Language language)
    {
        if (finding.Evidence.Report is not { } report)
        {
            return CoreTexts.Catalog.Format(language, "rule.not-in-force");
        }

        var key = finding.Verdict switch
        {
            Verdict.Undetermined when !report.IsRegistered => "duty.no-register",
            Verdict.Undetermined => "duty.not-due",
            Verdict.Met => "duty.met",
            _ => report.Entry?.ReceivedOn is null ? "duty.not-received" : "duty.late",
        };
        return CoreTexts.Catalog.Format(
            language,
            key,
            ("to", rule.Report.To.In(language)),
            ("what", rule.Report.What.In(language)),
            ("due", LocalDay.In(language, report.DueBefore)),
            ("received", report.Entry?.ReceivedOn is { } day ? LocalDay.In(language, day) : string.Empty),
            ("days", LocalNumber.Grouped(report.DaysLate, language)));
    }

    /// <summary>What has to come in, to whom and by when.</summary>
    public static string Demand(ReportingDutyRule rule, Finding finding, Language language) =>
        CoreTexts.Catalog.Format(
            language,
            "duty.demand",
            ("what", rule.Report.What.In(language)),
            ("to", rule.Report.To.In(language)),
            ("due", LocalDay.In(language, finding.Evidence.Report!.DueBefore)));

    public static string Cure(Finding finding, Language language)
    {
        var lastDay = finding.Evidence.Report!.DueBefore.PlusDays(-1);
        return CoreTexts.Catalog.Format(language, "duty.cure", ("last", LocalDay.In(language, lastDay)));
    }
}
