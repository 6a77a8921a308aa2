namespace ComplianceCore.Documents;

/// <summary>Reads the register of reports: unit, duty, day received; a blank day means not received.</summary>
internal static class ReportsFile
{
    private static readonly string[] _required = ["unit", "duty", "received"];

    /// <summary>Reads the register; what is faulty is an issue, and the rest is read on.</summary>
    /// <returns>The register, or null when a column is missing.</returns>
    public static ReportRegister? Read(string text, string file, List<Issue> issues)
    {
        if (CsvTable.Read(text, file, _required, [], issues) is not { } table)
        {
            return null;
        }

        var seen = new HashSet<(string Unit, string Duty)>();
        var entries = new List<ReportEntry>();
        foreach (var row in table.Rows)
        {
            var unit = table.Field(row, "unit");
            var duty = table.Field(row, "duty").Text;
            if (!seen.Add((unit.Text, duty)))
            {
                issues.Add(DocumentTexts.Catalog.Error(
                    CaseIssueCode.DuplicateReport, unit.Place, ("unit", unit.Text), ("duty", duty)));
                continue;
            }

            entries.Add(new ReportEntry
            {
                UnitCode = unit.Text,
                DutyId = duty,
                ReceivedOn = table.Day(row, "received", issues),
                Place = unit.Place,
            });
        }

        return ReportRegister.Of(entries);
    }
}
