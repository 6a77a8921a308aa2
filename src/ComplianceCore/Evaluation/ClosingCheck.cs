namespace ComplianceCore;

/// <summary>Holds a report against the one that was closed on its period.</summary>
internal static class ClosingCheck
{
    /// <summary>That other verdicts were closed on the period; empty when these were, or none.</summary>
    public static IReadOnlyList<Issue> Find(ComplianceReport report, ReportHistory history)
    {
        if (history.On(report.Period) is not { } closed || Changed(report, closed) is not (> 0 and var changed))
        {
            return [];
        }

        return
        [
            CoreTexts.Catalog.Warning(
                RecordIssueCode.ClosedOtherwise,
                SourcePlace.Nowhere,
                ("period", report.Period.Label),
                ("file", ClosedReportJson.FileName(closed.Period)),
                ("changed", changed)),
        ];
    }

    /// <summary>How many verdicts came, went or are other than they were.</summary>
    private static long Changed(ComplianceReport report, ClosedReport closed)
    {
        var same = report.Findings.LongCount(
            finding => closed.VerdictOn(finding.Rule.Id, finding.Unit.Code) == finding.Verdict);
        return Math.Max(report.Findings.Count, closed.Verdicts.Count) - same;
    }
}
