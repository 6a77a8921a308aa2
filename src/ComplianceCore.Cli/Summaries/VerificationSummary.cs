using System.Diagnostics;
using ComplianceCore.Documents;

namespace ComplianceCore.Cli;

/// <summary>Shows what came of a verification.</summary>
internal sealed class VerificationSummary
{
    private readonly IScreen _screen;
    private readonly Speech _speech;

    public VerificationSummary(IScreen screen, Speech speech)
    {
        _screen = screen;
        _speech = speech;
    }

    /// <summary>Shows every part with its outcome, what differs, and the conclusion.</summary>
    /// <param name="folder">The folder as the reader wrote it.</param>
    /// <param name="verification">What came of it.</param>
    public void Show(string folder, DispatchVerification verification)
    {
        _screen.Title(_speech.Say("verification.folder", ("folder", folder)));
        _screen.Table(new ScreenTable(
            [Column.OfWords(_speech.Say("table.part")), Column.OfWords(_speech.Say("table.outcome"))],
            [.. verification.Parts.Select(Row)]));
        if (!verification.IsEqual)
        {
            _screen.Gap();
            ShowIssues([.. verification.Differences]);
        }

        if (verification.CaseIssues.Count > 0)
        {
            _screen.Gap();
            _screen.Title(_speech.Say("verification.case", ("folder", DraftedCase.InputFolder)));
            ShowIssues(verification.CaseIssues);
        }

        _screen.Gap();
        ShowConclusion(verification);
    }

    private void ShowIssues(IReadOnlyList<Issue> issues)
    {
        foreach (var issue in issues)
        {
            _screen.Line(issue.Describe(_speech.Language), Tone.Bad);
        }
    }

    private void ShowConclusion(DispatchVerification verification)
    {
        if (verification.IsEqual)
        {
            _screen.Line(_speech.Say("verification.equal"), Tone.Good);
            return;
        }

        var differences = _speech.SayCount("count.differences", verification.Differences.Count());
        _screen.Line(_speech.Say("verification.different", ("differences", differences)), Tone.Bad);
    }

    private Cell[] Row(VerifiedPart part)
    {
        var (outcome, tone) = part.Outcome switch
        {
            VerificationOutcome.NotCompared => ("outcome.not-compared", Tone.Doubtful),
            VerificationOutcome.Equal => ("outcome.equal", Tone.Good),
            VerificationOutcome.Different => ("outcome.different", Tone.Bad),
            _ => throw new UnreachableException(),
        };
        return [Cell.Of(part.Name), new(_speech.Say(outcome), tone)];
    }
}
