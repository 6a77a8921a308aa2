using System.CommandLine;

namespace ComplianceCore.Cli;

/// <summary><c>compliance evaluate</c>: shows every finding of a case, for a reader or for a program.</summary>
internal sealed class EvaluateCommand : CaseCommand
{
    private const string Json = "json";
    private const string Csv = "csv";

    private readonly ChoiceOption _format = new("--format", "table", Json, Csv);
    private readonly ChoiceOption _failOn = new("--fail-on", "breach");

    public EvaluateCommand()
        : base("evaluate")
    {
        Add(_format);
        Add(_failOn);
    }

    public override int RunOn(
        ToolConsole console,
        ParseResult parsed,
        Speech speech,
        CancellationToken cancellation)
    {
        Func<ComplianceReport, byte[]>? render = parsed.GetValue(_format) switch
        {
            Json => ReportJson.Render,
            Csv => findings => FindingCsv.Render(findings, speech),
            _ => null,
        };
        if (render is null)
        {
            return base.RunOn(console, parsed, speech, cancellation);
        }

        var evaluated = Evaluate(parsed, cancellation);
        using (var data = console.OpenData())
        {
            data.Write(render(evaluated.Report));
        }

        new IssuePrinter(console.Error, speech).PrintWarnings(evaluated.Warnings);
        return Outcome(parsed, evaluated.Report);
    }

    public override int Run(ParseResult parsed, IScreen screen, Speech speech, CancellationToken cancellation)
    {
        var evaluated = Evaluate(parsed, cancellation);
        var (office, report) = evaluated;
        var summary = new Summary(screen, speech);
        summary.ShowCase(office, report);
        summary.ShowRules(report);
        summary.ShowEveryFinding(report);
        summary.ShowWarnings(evaluated.Warnings);
        return Outcome(parsed, report);
    }

    private EvaluatedCase Evaluate(ParseResult parsed, CancellationToken cancellation) =>
        EvaluatedCase.Make(parsed.GetRequiredValue(CaseArgument), cancellation);

    private int Outcome(ParseResult parsed, ComplianceReport report) =>
        parsed.GetValue(_failOn) is not null && report.Findings.Any(finding => finding.Verdict == Verdict.Breached)
            ? ExitCode.Negative
            : ExitCode.Fine;
}
