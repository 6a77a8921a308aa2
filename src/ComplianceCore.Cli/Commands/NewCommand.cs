using System.CommandLine;
using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary><c>compliance new</c>: makes the case of the next period from the last one.</summary>
internal sealed class NewCommand : PathCommand
{
    private readonly Option<string> _from = new("--from") { Arity = ArgumentArity.ZeroOrOne };
    private readonly CheckedOption _period = new("--period", IsPeriod, UsageIssueCode.NotAPeriod);
    private readonly Option<bool> _force = new("--force") { Arity = ArgumentArity.Zero };

    public NewCommand()
        : base("new", "new-case")
    {
        Add(_from);
        Add(_period);
        Add(_force);
    }

    public override bool Writes => true;

    public override IReadOnlyList<Option> NecessaryOptions => [_from];

    public override int Run(ParseResult parsed, IScreen screen, Speech speech, CancellationToken cancellation)
    {
        var last = parsed.GetRequiredValue(_from);
        var path = parsed.GetRequiredValue(PathArgument);
        var folder = new DraftFolder(path, last);
        folder.ThrowIfCase();
        var next = Make(Path.TrimEndingDirectorySeparator(last), parsed.GetValue(_period));
        folder.ThrowIfStrangersInHistory(next);
        cancellation.ThrowIfCancellationRequested();
        var written = new OutputFolder(path).Write(next.Files, parsed.GetValue(_force));
        var summary = new Summary(screen, speech);
        summary.ShowNextCase(next);
        summary.ShowWarnings(next.Warnings);
        summary.ShowFiles(path, written);
        summary.ShowNextStep(path, next);
        return ExitCode.Fine;
    }

    private static bool IsPeriod(string value) => CasePeriod.TryParse(value, out _);

    private static NextCase Make(string last, string? period) =>
        period is not null && CasePeriod.TryParse(period, out var wanted)
            ? NextCase.After(last, wanted)
            : NextCase.After(last);
}
