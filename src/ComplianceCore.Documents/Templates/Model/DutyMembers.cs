namespace ComplianceCore.Documents;

/// <summary>What a template sees of a reporting duty: its terms, and reports that came late or not at all.</summary>
internal static class DutyMembers
{
    public static RuleMember[] Of(ReportingDutyRule rule, RecordType unit, ReportingPeriod period)
    {
        var late = RecordType.Of(
            "late report",
            ("unit", unit),
            ("received", TemplateType.Date),
            ("days_late", TemplateType.Number));
        return
        [
            TermsRecord.Member("report", rule.Report, period),
            new("late", TemplateType.ListOf(late), findings => new ListValue(
                [.. findings.Findings.Where(IsLate).Select(finding => Late(late, finding, findings))])),
            new("not_received", TemplateType.ListOf(unit), findings => findings.UnitsWhere(
                finding => finding.Verdict == Verdict.Breached && !IsLate(finding))),
        ];
    }

    private static bool IsLate(Finding finding) => finding.Evidence.Report is { DaysLate: > 0 };

    private static RecordValue Late(RecordType type, Finding finding, RuleFindings findings)
    {
        var report = finding.Evidence.Report!;
        return RecordValue.Of(
            type,
            ("unit", findings.Unit(finding.Unit)),
            ("received", new DateValue(report.Entry!.ReceivedOn!.Value)),
            ("days_late", new NumberValue(report.DaysLate)));
    }
}
