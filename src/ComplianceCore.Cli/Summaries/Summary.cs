using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>Shows on a screen what a command came to, one section after the other.</summary>
internal sealed class Summary
{
    private readonly IScreen _screen;
    private readonly Speech _speech;

    public Summary(IScreen screen, Speech speech)
    {
        _screen = screen;
        _speech = speech;
    }

    /// <summary>Shows which case it is and how much there is in it.</summary>
    public void ShowCase(ComplianceCase office, ComplianceReport report)
    {
        _screen.Title(office.Title);
        ShowPeriod(report);
        _screen.Line(
            _speech.Say(
                "summary.contents",
                ("units", _speech.SayCount("count.units", report.Register.Units.Count)),
                ("figures", _speech.SayCount("count.figures", report.Figures.Reported.Count)),
                ("rules", _speech.SayCount("count.rules", report.Rules.Rules.Count)),
                ("findings", _speech.SayCount("count.findings", report.Findings.Count))),
            Tone.Neutral);
    }

    /// <summary>Shows the period and whether it was still running.</summary>
    public void ShowPeriod(ComplianceReport report)
    {
        _screen.Line(
            _speech.Say(
                "summary.period",
                ("period", report.Period.Label.In(_speech.Language)),
                ("first", _speech.Day(report.Period.FirstDay)),
                ("last", _speech.Day(report.Period.LastDay)),
                ("asOf", _speech.Day(report.Figures.AsOf))),
            Tone.Neutral);
        if (report.IsProvisional)
        {
            _screen.Line(_speech.Say("summary.provisional"), Tone.Doubtful);
        }
    }

    /// <summary>Shows how many units each rule found met, breached and so on.</summary>
    public void ShowRules(ComplianceReport report) => ShowTable(RuleTable.Of(report, _speech));

    /// <summary>Shows the findings of each rule, in the order of the rules and of the office.</summary>
    public void ShowEveryFinding(ComplianceReport report)
    {
        foreach (var rule in report.Rules.Rules)
        {
            _screen.Gap();
            _screen.Title(_speech.Say(
                "finding.rule", ("rule", rule.Title.In(_speech.Language)), ("id", rule.Id)));
            var findings = report.FindingsOf(rule);
            if (FindingTable.CommonDemand(findings, _speech) is { } demand)
            {
                _screen.Line(_speech.Say("finding.demand", ("demand", demand)), Tone.Neutral);
            }

            _screen.Table(FindingTable.Of(rule, findings, _speech));
        }
    }

    /// <summary>Shows the verdicts of each rule, the totals and what is owed.</summary>
    public void ShowFindings(ComplianceReport report)
    {
        ShowRules(report);
        ShowTable(new TotalsTable(report, _speech).Build());
        new ObligationList(_screen, _speech).Show(report.Obligations);
    }

    /// <summary>Shows the case that was made of another.</summary>
    public void ShowNextCase(NextCase next)
    {
        _screen.Title(next.Title);
        _screen.Line(
            _speech.Say(
                "summary.next-period",
                ("period", next.Period.Label.In(_speech.Language)),
                ("first", _speech.Day(next.Period.FirstDay)),
                ("last", _speech.Day(next.Period.LastDay))),
            Tone.Neutral);
    }

    /// <summary>Shows what is left to do in a case that was made of another.</summary>
    /// <param name="folder">The folder of the case as the reader wrote it.</param>
    /// <param name="next">The case.</param>
    public void ShowNextStep(string folder, NextCase next)
    {
        var key = next.CountsEvents ? "summary.next-step-events" : "summary.next-step";
        _screen.Gap();
        _screen.Line(_speech.Say(key, ("figures", next.FiguresName), ("folder", folder)), Tone.Good);
    }

    /// <summary>Shows warnings.</summary>
    public void ShowWarnings(IReadOnlyList<Issue> warnings)
    {
        if (warnings.Count == 0)
        {
            return;
        }

        _screen.Gap();
        _screen.Title(_speech.SayCount("summary.warnings", warnings.Count));
        foreach (var warning in warnings)
        {
            _screen.Line(warning.Describe(_speech.Language), Tone.Doubtful);
        }
    }

    /// <summary>Shows what was written.</summary>
    /// <param name="folder">The folder as the reader wrote it.</param>
    /// <param name="files">The files.</param>
    public void ShowFiles(string folder, IReadOnlyList<PlannedOutput> files)
    {
        _screen.Gap();
        _screen.Title(_speech.Say("summary.files", ("folder", folder)));
        _screen.Table(OutputTable.Of(files, _speech));
    }

    /// <summary>Shows that a period is closed.</summary>
    /// <param name="report">The report on it.</param>
    /// <param name="change">What became of the file of the closed report.</param>
    public void ShowClosed(ComplianceReport report, OutputChange change)
    {
        var key = change == OutputChange.Unchanged ? "summary.closed-before" : "summary.closed";
        _screen.Gap();
        _screen.Line(_speech.Say(key, ("period", report.Period.Label.In(_speech.Language))), Tone.Good);
    }

    /// <summary>Shows that nothing is wrong.</summary>
    public void ShowFine()
    {
        _screen.Gap();
        _screen.Line(_speech.Say("summary.fine"), Tone.Good);
    }

    private void ShowTable(ScreenTable table)
    {
        _screen.Gap();
        _screen.Table(table);
    }
}
