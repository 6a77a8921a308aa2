namespace ComplianceCore.Cli;

/// <summary>How many units met each rule, and how many did not.</summary>
internal static class RuleTable
{
    private static readonly (Verdict Verdict, string Header, Tone Tone)[] _verdicts =
    [
        (Verdict.Met, "verdict.met", Tone.Good),
        (Verdict.Breached, "verdict.breached", Tone.Bad),
        (Verdict.NotApplicable, "verdict.not-applicable", Tone.Neutral),
        (Verdict.Undetermined, "verdict.undetermined", Tone.Doubtful),
    ];

    /// <summary>The table of the rules of a report, in the order of the rule set.</summary>
    public static ScreenTable Of(ComplianceReport report, Speech speech) => new(
        [
            Column.OfWords(speech.Say("table.rule")),
            .. _verdicts.Select(verdict => Column.OfNumbers(speech.Say(verdict.Header))),
        ],
        [.. report.Rules.Rules.Select(rule => Row(rule, report.FindingsOf(rule), speech))]);

    private static Cell[] Row(ComplianceRule rule, IReadOnlyList<Finding> findings, Speech speech) =>
    [
        Cell.Of(rule.Title.In(speech.Language)),
        .. _verdicts.Select(verdict =>
        {
            var count = findings.Count(finding => finding.Verdict == verdict.Verdict);
            return new Cell(speech.Number(count), count == 0 ? Tone.Quiet : verdict.Tone);
        }),
    ];
}
