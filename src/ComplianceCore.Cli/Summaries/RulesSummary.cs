using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>Shows on a screen what a check of rules came to, one section after the other.</summary>
internal sealed class RulesSummary
{
    private readonly IScreen _screen;
    private readonly Speech _speech;

    public RulesSummary(IScreen screen, Speech speech)
    {
        _screen = screen;
        _speech = speech;
    }

    /// <summary>Shows which rules they are, and what a review remarks of them.</summary>
    public void ShowReview(RuleSet rules, IReadOnlyList<Issue> remarks)
    {
        _screen.Title(rules.Title.In(_speech.Language));
        _screen.Line(
            _speech.Say(
                "rules.contents",
                ("rules", _speech.SayCount("count.rules", rules.Rules.Count)),
                ("indicators", _speech.SayCount("count.indicators", rules.Counts.Count + rules.Ratios.Count))),
            Tone.Neutral);
        if (remarks.Count == 0)
        {
            _screen.Gap();
            _screen.Line(_speech.Say("review.fine"), Tone.Good);
        }

        ShowIssues("review.remarks", remarks, Tone.Doubtful);
    }

    /// <summary>Shows every scenario, why some fail, and what they leave open.</summary>
    public void ShowRun(ScenarioRun run)
    {
        _screen.Gap();
        _screen.Title(_speech.Say("scenarios.title"));
        _screen.Table(new ScenarioTable(run, _speech).Build());
        ShowIssues("scenarios.faults", [.. run.Outcomes.SelectMany(outcome => outcome.Issues)], Tone.Bad);
        ShowIssues("scenarios.remarks", run.Remarks, Tone.Doubtful);
        _screen.Gap();
        var failed = run.Outcomes.Count(outcome => !outcome.IsAsExpected);
        _screen.Line(
            _speech.Say(
                failed == 0 ? "scenarios.fine" : "scenarios.failed",
                ("failed", _speech.Number(failed)),
                ("scenarios", _speech.SayCount("count.scenarios", run.Outcomes.Count))),
            failed == 0 ? Tone.Good : Tone.Bad);
    }

    private void ShowIssues(string title, IReadOnlyList<Issue> issues, Tone tone)
    {
        if (issues.Count == 0)
        {
            return;
        }

        _screen.Gap();
        _screen.Title(_speech.SayCount(title, issues.Count));
        foreach (var issue in issues)
        {
            _screen.Line(issue.Describe(_speech.Language), tone);
        }
    }
}
