using ComplianceCore.Events;

namespace ComplianceCore.Benchmarks;

/// <summary>The count as a reader would have written it first: lines split, documents grouped, rules applied.</summary>
internal static class LinqCount
{
    /// <summary>Counts a log; figures only, nothing is said of rows that do not count.</summary>
    public static MonthlyFigures Count(Stream log, IEnumerable<string> units, CountBasis basis) =>
        basis == CountBasis.Documents ? CountDocuments(log, units) : CountRows(log, units);

    private static MonthlyFigures CountRows(Stream log, IEnumerable<string> units)
    {
        var figures = new MonthlyFigures(units);
        foreach (var line in LogLine.Read(log).Where(line => !line.IsSecret))
        {
            figures.Add(line.Unit, line.Month, line.Kind);
        }

        return figures;
    }

    private static MonthlyFigures CountDocuments(Stream log, IEnumerable<string> units)
    {
        var figures = new MonthlyFigures(units);
        foreach (var lines in LogLine.Read(log).GroupBy(line => line.Document, StringComparer.Ordinal))
        {
            var document = lines.ToArray();
            if (!document.Any(line => line.IsSecret))
            {
                CountIssue(document, figures);
                CountOthers(document, figures);
            }
        }

        return figures;
    }

    private static void CountIssue(LogLine[] document, MonthlyFigures figures)
    {
        var issue = document
            .Where(line => line.Kind == EventKind.Issued)
            .OrderBy(line => line.Moment, StringComparer.Ordinal)
            .ThenBy(line => line.Unit, StringComparer.Ordinal)
            .FirstOrDefault();
        if (issue is null || document.Any(line => line.Kind == EventKind.Recalled))
        {
            return;
        }

        figures.Add(issue.Unit, issue.Month, EventKind.Issued);
        if (document.Any(line => line.Kind == EventKind.Signed))
        {
            figures.Add(issue.Unit, issue.Month, EventKind.Signed);
        }
    }

    private static void CountOthers(LogLine[] document, MonthlyFigures figures)
    {
        var others = document
            .Where(line => line.Kind is EventKind.Sent or EventKind.Received or EventKind.Recalled)
            .GroupBy(line => (line.Unit, line.Kind));
        foreach (var alike in others)
        {
            var earliest = alike.MinBy(line => line.Moment, StringComparer.Ordinal)!;
            figures.Add(earliest.Unit, earliest.Month, earliest.Kind);
        }
    }
}
