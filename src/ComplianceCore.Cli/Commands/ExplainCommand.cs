using System.CommandLine;

namespace ComplianceCore.Cli;

/// <summary><c>compliance explain</c>: why the rules conclude what they do about one unit.</summary>
internal sealed class ExplainCommand : CaseCommand
{
    private readonly Option<string> _unit = new("--unit") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _rule = new("--rule") { Arity = ArgumentArity.ZeroOrOne };

    public ExplainCommand()
        : base("explain")
    {
        Add(_unit);
        Add(_rule);
    }

    public override IReadOnlyList<Option> NecessaryOptions => [_unit];

    public override int Run(ParseResult parsed, IScreen screen, Speech speech, CancellationToken cancellation)
    {
        var (office, report) = EvaluatedCase.Make(parsed.GetRequiredValue(CaseArgument), cancellation);
        var selection = new Selection(office.Units, report);
        var unit = selection.Unit(parsed.GetRequiredValue(_unit));
        var rules = parsed.GetValue(_rule) is { } id ? [selection.Rule(id)] : report.Rules.Rules;
        new UnitExplanation(screen, speech, report).Show(unit, rules);
        return ExitCode.Fine;
    }
}
