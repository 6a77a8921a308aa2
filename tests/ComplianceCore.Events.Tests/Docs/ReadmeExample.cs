using System.Diagnostics.CodeAnalysis;
using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

/// <summary>The example of the package's README, so that it compiles.</summary>
internal static class ReadmeExample
{
    /// <summary>This file.</summary>
    public static string Source { get; } =
        RepositoryRoot.PathOf("tests", "ComplianceCore.Events.Tests", "Docs", "ReadmeExample.cs");

    // It is there to be compiled and read.
    [SuppressMessage("CodeQuality", "IDE0051", Justification = "It is there to be compiled and read.")]
    private static void Run(UnitDirectory units, RuleSet rules)
    {
        var calendar = EventCalendar.Months(ReportingCalendar.Civil);
        var aggregator = EventAggregator.Of(units, calendar, EventCountOptions.Default);

        var count = aggregator.CountFiles(["2021-01.csv", "2021-02.csv.gz"], CancellationToken.None);
        foreach (var period in count.Periods)
        {
            var report = ComplianceEvaluator.Evaluate(units, count.FiguresOf(period), rules, period);
            Console.WriteLine($"{period}: {report.Findings.Count} findings");
        }
    }
}
