using System.Diagnostics;
using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>What each scenario expected of a rule, and what the rule concluded.</summary>
internal sealed class ScenarioTable
{
    private readonly ScenarioRun _run;
    private readonly Speech _speech;

    public ScenarioTable(ScenarioRun run, Speech speech)
    {
        _run = run;
        _speech = speech;
    }

    /// <summary>The table, in the order of the scenarios.</summary>
    public ScreenTable Build() => new(
        [
            Column.OfWords(_speech.Say("table.scenario")),
            Column.OfWords(_speech.Say("table.scenario-rule")),
            Column.OfWords(_speech.Say("table.expected")),
            Column.OfWords(_speech.Say("table.found")),
            Column.OfWords(_speech.Say("table.result")),
        ],
        [.. _run.Outcomes.SelectMany(outcome => outcome.Expectations.Select(each => Row(outcome.Scenario, each)))]);

    private Cell[] Row(RuleScenario scenario, ExpectationOutcome outcome) =>
    [
        Cell.Of(scenario.Name),
        Cell.Of(outcome.Rule.Title.In(_speech.Language)),
        Cell.Of(Said(outcome, outcome.Expectation.Verdict, outcome.Expectation.ConsequenceId)),
        Cell.Of(outcome.Found is { } found
            ? Said(outcome, found.Verdict, outcome.FoundConsequenceId)
            : _speech.Say("scenario.refused")),
        outcome.IsAsExpected
            ? new Cell(_speech.Say("scenario.as-expected"), Tone.Good)
            : new Cell(_speech.Say("scenario.otherwise"), Tone.Bad),
    ];

    // The consequence is said where it is compared.
    private string Said(ExpectationOutcome outcome, Verdict verdict, string? consequence)
    {
        var word = _speech.Say(KeyOf(verdict));
        if (!outcome.Expectation.ChecksConsequence)
        {
            return word;
        }

        return consequence is null
            ? _speech.Say("scenario.without-consequence", ("verdict", word))
            : _speech.Say("scenario.with-consequence", ("verdict", word), ("consequence", TextOf(consequence)));
    }

    private LocalizedText TextOf(string consequence) => _run.Rules.Consequences
        .First(step => string.Equals(step.Id, consequence, StringComparison.Ordinal))
        .Text;

    private static string KeyOf(Verdict verdict) => verdict switch
    {
        Verdict.Met => "verdict.met",
        Verdict.Breached => "verdict.breached",
        Verdict.NotApplicable => "verdict.not-applicable",
        Verdict.Undetermined => "verdict.undetermined",
        _ => throw new UnreachableException(),
    };
}
