using System.CommandLine;
using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary><c>compliance draft</c>: writes the dispatch of a case, its report, its inputs and its receipt.</summary>
internal sealed class DraftCommand : CaseCommand
{
    private readonly Option<string> _out = new("--out") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _force = new("--force") { Arity = ArgumentArity.Zero };

    public DraftCommand()
        : base("draft")
    {
        Add(_out);
        Add(_force);
    }

    public override bool Writes => true;

    public override IReadOnlyList<Option> NecessaryOptions => [_out];

    public override int Run(ParseResult parsed, IScreen screen, Speech speech, CancellationToken cancellation)
    {
        var office = parsed.GetRequiredValue(CaseArgument);
        var folder = parsed.GetRequiredValue(_out);
        var place = new DraftFolder(folder, office);
        place.ThrowIfCase();
        var drafted = DraftedCase.Load(office, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var written = place.Write(drafted, parsed.GetValue(_force));
        var summary = new Summary(screen, speech);
        summary.ShowCase(drafted.Case, drafted.Report);
        summary.ShowFindings(drafted.Report);
        summary.ShowWarnings(new EvaluatedCase(drafted.Case, drafted.Report).Warnings);
        summary.ShowFiles(folder, written);
        return ExitCode.Fine;
    }
}
