using System.Diagnostics.CodeAnalysis;
using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

/// <summary>The example of the package's README, so that it compiles.</summary>
internal static class ReadmeExample
{
    /// <summary>This file.</summary>
    public static string Source { get; } =
        RepositoryRoot.PathOf("tests", "ComplianceCore.Importers.Tests", "Docs", "ReadmeExample.cs");

    // It is there to be compiled and read.
    [SuppressMessage("CodeQuality", "IDE0051", Justification = "It is there to be compiled and read.")]
    private static void Run(UnitDirectory units, ReportingPeriod period)
    {
        var map = ImportMap.Embedded.Single(map => map.Id == "signing-annex");
        var importer = TableImporter.Of(units.On(period.LastDay), map, ImportOptions.Default);

        var result = importer.ImportFile("phu-luc.xlsx", CancellationToken.None);
        foreach (var issue in result.Issues)
        {
            Console.WriteLine($"{issue.Sheet}, dòng {issue.Row}: {issue.Sentence.Vietnamese} {issue.Cure.Vietnamese}");
        }

        var figures = FigureSet.Of(period.LastDay, result.Figures);
        Console.WriteLine($"{result.Rows.Read} = {result.Rows.Accepted} + {result.Rows.Rejected} + …");
        Console.WriteLine($"{figures.Reported.Count} figures");
    }
}
