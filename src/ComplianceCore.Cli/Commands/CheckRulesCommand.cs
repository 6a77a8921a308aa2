using System.CommandLine;
using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>
/// <c>compliance check-rules</c>: reviews a rule set, and runs scenarios against it. What the review remarks is no
/// failure; a rule that concludes otherwise than a scenario expects is one.
/// </summary>
internal sealed class CheckRulesCommand : PathCommand
{
    private readonly Option<string> _scenarios = new("--scenarios") { Arity = ArgumentArity.ZeroOrOne };

    public CheckRulesCommand()
        : base("check-rules", "rules")
    {
        Add(_scenarios);
    }

    public override int Run(ParseResult parsed, IScreen screen, Speech speech, CancellationToken cancellation)
    {
        var rules = RuleSet.Load(parsed.GetRequiredValue(PathArgument));
        var run = parsed.GetValue(_scenarios) is { } folder
            ? ScenarioRun.Of(rules, ScenarioFolder.Load(folder, rules))
            : null;
        cancellation.ThrowIfCancellationRequested();
        var summary = new RulesSummary(screen, speech);
        summary.ShowReview(rules, RuleSetReview.Of(rules));
        if (run is null)
        {
            return ExitCode.Fine;
        }

        summary.ShowRun(run);
        return run.IsAsExpected ? ExitCode.Fine : ExitCode.Negative;
    }
}
