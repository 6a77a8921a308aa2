using System.CommandLine;
using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>
/// <c>compliance close</c>: keeps the verdicts of a case in its history, for later periods to look back on.
/// </summary>
internal sealed class CloseCommand : CaseCommand
{
    private readonly Option<bool> _force = new("--force") { Arity = ArgumentArity.Zero };

    public CloseCommand()
        : base("close") => Add(_force);

    public override bool Writes => true;

    public override int Run(ParseResult parsed, IScreen screen, Speech speech, CancellationToken cancellation)
    {
        var folder = Path.TrimEndingDirectorySeparator(parsed.GetRequiredValue(CaseArgument));
        var (office, report) = EvaluatedCase.Make(folder, cancellation);
        ThrowIfProvisional(report);
        if (!parsed.GetValue(_force))
        {
            ThrowIfEmpty(report);
        }

        var closed = ClosedReportJson.Render(ClosedReport.Of(report));
        cancellation.ThrowIfCancellationRequested();
        var written = new OutputFolder(folder) { OtherBytesCode = OutputIssueCode.ClosedOtherwise }
            .Write([new OutputFile(HistoryFolder.FileOf(report.Period), closed)], parsed.GetValue(_force));
        var summary = new Summary(screen, speech);
        summary.ShowCase(office, report);
        summary.ShowRules(report);
        summary.ShowWarnings(report.Warnings);
        summary.ShowFiles(folder, written);
        summary.ShowClosed(report, written[0].Change);
        return ExitCode.Fine;
    }

    /// <summary>A period of which nothing is known is hardly over; who means it says so.</summary>
    private static void ThrowIfEmpty(ComplianceReport report)
    {
        if (report.Figures.Reported.Count == 0 && report.Rules.Rules.Any(rule => rule.Reads.Count > 0))
        {
            throw new RefusalException(ToolTexts.Catalog.Error(
                OutputIssueCode.NothingReported, SourcePlace.Nowhere, ("period", report.Period.Label)));
        }
    }

    private static void ThrowIfProvisional(ComplianceReport report)
    {
        if (report.IsProvisional)
        {
            throw new RefusalException(ToolTexts.Catalog.Error(
                OutputIssueCode.Provisional,
                SourcePlace.WholeFile(CaseManifest.FileName),
                ("period", report.Period.Label),
                ("last", report.Period.LastDay),
                ("asOf", report.Figures.AsOf)));
        }
    }
}
