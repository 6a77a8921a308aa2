namespace ComplianceCore.Cli;

/// <summary>What units owe and by when: each duty once, then the units under it.</summary>
internal sealed class ObligationList
{
    private readonly IScreen _screen;
    private readonly Speech _speech;

    public ObligationList(IScreen screen, Speech speech)
    {
        _screen = screen;
        _speech = speech;
    }

    /// <summary>Shows the obligations of a report, in the order of its findings.</summary>
    public void Show(IReadOnlyList<Obligation> obligations)
    {
        foreach (var duty in obligations.GroupBy(obligation => (obligation.Terms, obligation.DueBefore)))
        {
            // Two rules may lead to the same duty; a unit owes it once.
            var units = duty.Select(obligation => obligation.Finding.Unit).Distinct().ToArray();
            _screen.Gap();
            _screen.Title(_speech.SayCount("summary.obligations", units.Length));
            _screen.Line(ObligationWords.Of(duty.First(), _speech), Tone.Doubtful);
            foreach (var unit in units)
            {
                _screen.Line($"- {unit.Label}", Tone.Neutral);
            }
        }
    }
}
