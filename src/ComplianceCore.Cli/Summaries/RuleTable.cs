namespace ComplianceCore.Cli;

/// <summary>How many units met each rule, and how many did not.</summary>
internal static class RuleTable
{
    private static readonly IReadOnlyList<Verdict> _verdicts = VerdictWord.All;

    /// <summary>The table of the rules of a report, in the order of the rule set.</summary>
    public static ScreenTable Of(ComplianceReport report, Speech speech) => new(
        [
            Column.OfWords(speech.Say("table.rule")),
            .. _verdicts.Select(verdict => Column.OfNumbers(VerdictCell.Of(verdict, speech).Text)),
        ],
        [.. report.Rules.Rules.Select(rule => Row(rule, report.FindingsOf(rule), speech))]);

    private static Cell[] Row(ComplianceRule rule, IReadOnlyList<Finding> findings, Speech speech) =>
    [
        Cell.Of(rule.Title.In(speech.Language)),
        .. _verdicts.Select(verdict =>
        {
            var count = findings.Count(finding => finding.Verdict == verdict);
            return new Cell(speech.Number(count), count == 0 ? Tone.Quiet : VerdictCell.Of(verdict, speech).Tone);
        }),
    ];
}
