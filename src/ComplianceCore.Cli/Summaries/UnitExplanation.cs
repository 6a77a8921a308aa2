namespace ComplianceCore.Cli;

/// <summary>Shows what the rules conclude about one unit, and why.</summary>
internal sealed class UnitExplanation
{
    private readonly IScreen _screen;
    private readonly Speech _speech;
    private readonly ComplianceReport _report;

    public UnitExplanation(IScreen screen, Speech speech, ComplianceReport report)
    {
        _screen = screen;
        _speech = speech;
        _report = report;
    }

    /// <summary>Shows the unit and a block for each finding, in the order of the rules.</summary>
    public void Show(AdministrativeUnit unit, IReadOnlyList<ComplianceRule> rules)
    {
        ShowHead(unit);
        foreach (var finding in rules.SelectMany(rule => FindingsOn(rule, unit)))
        {
            ShowFinding(finding);
        }
    }

    private void ShowHead(AdministrativeUnit unit)
    {
        _screen.Title(_speech.Say("explain.unit", ("label", unit.Label), ("code", unit.Code)));
        _screen.Line(_speech.Say("explain.head", ("head", unit.Head)), Tone.Neutral);
        new Summary(_screen, _speech).ShowPeriod(_report);
        if (_report.Figures.Of(unit.Code).Count > 0)
        {
            return;
        }

        var findings = _report.Rules.Rules.SelectMany(rule => FindingsOn(rule, unit)).ToArray();
        if (Array.Exists(findings, finding => !finding.Evidence.IsReported))
        {
            var isNothingConcluded = Array.TrueForAll(
                findings, finding => finding.Verdict is Verdict.Undetermined or Verdict.NotApplicable);
            _screen.Line(
                _speech.Say(isNothingConcluded ? "explain.nothing-concluded" : "explain.nothing-reported"),
                Tone.Doubtful);
        }
    }

    private void ShowFinding(Finding finding)
    {
        var verdict = VerdictCell.Of(finding.Verdict, _speech);
        _screen.Gap();
        _screen.Title(_speech.Say(
            "finding.rule", ("rule", finding.Rule.Title.In(_speech.Language)), ("id", finding.Rule.Id)));
        _screen.Line(_speech.Say("explain.verdict", ("verdict", verdict.Text)), verdict.Tone);
        _screen.Line(finding.Explain(_speech.Language), Tone.Neutral);
        _screen.Facts(new FindingFacts(finding, _speech).All());
    }

    private IEnumerable<Finding> FindingsOn(ComplianceRule rule, AdministrativeUnit unit) =>
        _report.FindingsOf(rule).Where(finding => finding.Unit == unit);
}
