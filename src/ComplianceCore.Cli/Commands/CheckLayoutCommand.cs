using System.CommandLine;
using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary><c>compliance check-layout</c>: holds a Word file against the layout of the decree.</summary>
internal sealed class CheckLayoutCommand : PathCommand
{
    private const string Json = "json";

    private readonly ChoiceOption _profile = new("--profile", LayoutChecker.Profiles);
    private readonly Option<string> _case = new("--case") { Arity = ArgumentArity.ZeroOrOne };
    private readonly ChoiceOption _format = new("--format", "table", Json);

    public CheckLayoutCommand()
        : base("check-layout", "docx")
    {
        Add(_profile);
        Add(_case);
        Add(_format);
    }

    public override int RunOn(
        ToolConsole console,
        ParseResult parsed,
        Speech speech,
        CancellationToken cancellation)
    {
        if (parsed.GetValue(_format) is not Json)
        {
            return base.RunOn(console, parsed, speech, cancellation);
        }

        var report = Check(parsed, cancellation);
        using var data = console.OpenData();
        data.Write(LayoutReportJson.Render(report));
        return Outcome(report);
    }

    public override int Run(ParseResult parsed, IScreen screen, Speech speech, CancellationToken cancellation)
    {
        var report = Check(parsed, cancellation);
        new LayoutSummary(screen, speech).Show(report);
        return Outcome(report);
    }

    private LayoutReport Check(ParseResult parsed, CancellationToken cancellation)
    {
        var path = parsed.GetRequiredValue(PathArgument);
        var accepted = parsed.GetValue(_case) is { } folder
            ? ComplianceCase.Load(folder).Dispatch.AcceptedDepartures
            : [];
        using var document = WordFile.Open(path);
        var options = new LayoutCheckOptions
        {
            FileName = Path.GetFileName(path),
            Profile = parsed.GetValue(_profile),
            Accepted = accepted,
        };
        return LayoutChecker.Check(document, options, cancellation);
    }

    private static int Outcome(LayoutReport report) => report.Conforms ? ExitCode.Fine : ExitCode.Negative;
}
