using System.CommandLine;
using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary><c>compliance check</c>: does all that a draft does, except writing.</summary>
internal sealed class CheckCommand : CaseCommand
{
    public CheckCommand()
        : base("check")
    {
    }

    public override int Run(ParseResult parsed, IScreen screen, Speech speech, CancellationToken cancellation)
    {
        var drafted = DraftedCase.Load(parsed.GetRequiredValue(CaseArgument), cancellation);
        var summary = new Summary(screen, speech);
        summary.ShowCase(drafted.Case, drafted.Report);
        summary.ShowWarnings(new EvaluatedCase(drafted.Case, drafted.Report).Warnings);
        summary.ShowFine();
        return ExitCode.Fine;
    }
}
