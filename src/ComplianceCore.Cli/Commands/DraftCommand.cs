using System.CommandLine;

namespace ComplianceCore.Cli;

/// <summary><c>compliance draft</c>: writes the dispatch of a case, its report and its receipt.</summary>
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

    public override IReadOnlyList<Option> NecessaryOptions => [_out];

    public override int Run(ParseResult parsed, IScreen screen, Speech speech, CancellationToken cancellation)
    {
        var office = parsed.GetRequiredValue(CaseArgument);
        ThrowIfSame(office, parsed.GetRequiredValue(_out));
        var drafted = DraftedCase.Make(office, cancellation);
        var files = drafted.Outputs();
        cancellation.ThrowIfCancellationRequested();
        var folder = parsed.GetRequiredValue(_out);
        var written = new OutputFolder(folder).Write(files, parsed.GetValue(_force));
        var summary = new Summary(screen, speech);
        summary.ShowCase(drafted.Case, drafted.Report);
        summary.ShowFindings(drafted.Report);
        summary.ShowWarnings(drafted.Report);
        summary.ShowFiles(folder, written);
        return ExitCode.Fine;
    }

    private static void ThrowIfSame(string office, string folder)
    {
        if (string.Equals(FullPath(office), FullPath(folder), StringComparison.Ordinal))
        {
            throw new OutputException(
                [ToolTexts.Catalog.Error(OutputIssueCode.FolderIsCase, SourcePlace.Nowhere, ("folder", folder))]);
        }
    }

    private static string FullPath(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}
