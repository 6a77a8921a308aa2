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
        var closed = ClosedReportJson.Render(ClosedReport.Of(report));
        cancellation.ThrowIfCancellationRequested();
        var written = new OutputFolder(folder) { OtherBytesCode = OutputIssueCode.ClosedOtherwise }
            .Write([new OutputFile(HistoryFolder.FileOf(report.Period), closed)], parsed.GetValue(_force));
        var summary = new Summary(screen, speech);
        summary.ShowCase(office, report);
        summary.ShowRules(report);

        // That another report was closed is no longer so.
        summary.ShowWarnings([.. report.Warnings.Where(
            warning => !string.Equals(warning.Code, RecordIssueCode.ClosedOtherwise, StringComparison.Ordinal))]);
        summary.ShowFiles(folder, written);
        summary.ShowClosed(report, written[0].Change);
        return ExitCode.Fine;
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
