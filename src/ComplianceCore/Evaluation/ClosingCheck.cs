namespace ComplianceCore;

/// <summary>Holds a report against the one that was closed on its period.</summary>
internal static class ClosingCheck
{
    /// <summary>That another report was closed on the period; null when it was this one, or none was.</summary>
    public static Issue? Find(ComplianceReport report, ReportHistory history)
    {
        if (history.On(report.Period) is not { } closed
            || string.Equals(closed.ReportDigest, ReportReceipt.Of(report).Digest, StringComparison.Ordinal))
        {
            return null;
        }

        return CoreTexts.Catalog.Warning(
            RecordIssueCode.ClosedOtherwise,
            SourcePlace.Nowhere,
            ("period", report.Period.Label),
            ("file", ClosedReportJson.FileName(closed.Period)),
            ("changed", Changed(report, closed)));
    }

    /// <summary>How many verdicts came, went or are other than they were.</summary>
    private static long Changed(ComplianceReport report, ClosedReport closed)
    {
        var same = report.Findings.LongCount(
            finding => closed.VerdictOn(finding.Rule.Id, finding.Unit.Code) == finding.Verdict);
        return Math.Max(report.Findings.Count, closed.Verdicts.Count) - same;
    }
}
