namespace ComplianceCore.Documents;

/// <summary>Reads the closed reports of a case, one file for each.</summary>
internal static class HistoryFolder
{
    /// <summary>The folder within a case.</summary>
    public const string Name = "history";

    /// <summary>The name of the file of a closed period within a case.</summary>
    public static string FileOf(ReportingPeriod period) => $"{Name}/{ClosedReportJson.FileName(period)}";

    /// <summary>
    /// Reads the history; what is faulty is an issue, and the rest is read on. To close the case adds a file that the
    /// case itself does not look back on, and so none of its inputs.
    /// </summary>
    public static ReportHistory Read(CaseFolder folder, ReportingPeriod? period, List<Issue> issues)
    {
        var closed = new List<ClosedReport>();
        foreach (var file in folder.JsonFilesIn(Name))
        {
            if (folder.Read(file, SourcePlace.WholeFile(file)) is { } bytes
                && ClosedReportReader.Read(bytes, file, issues) is { } report)
            {
                closed.Add(report);
                if (report.Period.LastDay >= period?.LastDay)
                {
                    folder.Forget(file);
                }
            }
        }

        return ReportHistory.Of(closed);
    }
}
