namespace ComplianceCore.Cli;

/// <summary>What units owe and by when.</summary>
internal static class ObligationTable
{
    /// <summary>The table of the obligations of a report, in the order of its findings.</summary>
    public static ScreenTable Of(ComplianceReport report, Speech speech) => new(
        [
            Column.OfWords(speech.Say("table.obliged", ("count", speech.Number(report.Obligations.Count)))),
            Column.OfWords(speech.Say("table.obligation")),
            Column.OfNumbers(speech.Say("table.due-before")),
        ],
        [.. report.Obligations.Select(obligation => Row(obligation, speech))]);

    private static Cell[] Row(Obligation obligation, Speech speech) =>
    [
        Cell.Of(obligation.Finding.Unit.Label),
        Cell.Of(obligation.Terms.What.In(speech.Language)),
        new(speech.Day(obligation.DueBefore), Tone.Doubtful),
    ];
}
