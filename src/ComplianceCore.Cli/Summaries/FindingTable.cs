namespace ComplianceCore.Cli;

/// <summary>What one rule concludes about every unit.</summary>
internal static class FindingTable
{
    /// <summary>What a rule asks of every unit that it judges; null when they are asked different things.</summary>
    public static string? CommonDemand(IReadOnlyList<Finding> findings, Speech speech) =>
        Demands(findings, speech) is [var only] ? only : null;

    /// <summary>The table of the findings of a rule, in the order of the office.</summary>
    /// <remarks>What the rule asks is a column only where units are asked different things.</remarks>
    public static ScreenTable Of(ComplianceRule rule, IReadOnlyList<Finding> findings, Speech speech)
    {
        List<(Column Column, Func<Finding, Cell> CellOf)> columns =
        [
            (Column.OfUnbrokenWords(speech.Say("table.code")), finding => Cell.Of(finding.Unit.Code)),
            (Column.OfWords(speech.Say("table.unit")), finding => Cell.Of(finding.Unit.Label)),
            (
                Column.OfUnbrokenWords(speech.Say("table.verdict")),
                finding => VerdictCell.Of(finding.Verdict, speech)),
            (FigureColumn(rule, speech.Say("table.figures")), finding => Cell.Of(FigureWords.Of(finding, speech))),
        ];
        if (Demands(findings, speech).Length > 1)
        {
            columns.Add((Column.OfWords(speech.Say("table.demand")), finding => Cell.Of(
                finding.Demand(speech.Language) ?? string.Empty)));
        }

        if (rule.Consequence is not null)
        {
            columns.Add((Column.OfWords(speech.Say("table.consequence")), finding => Cell.Of(
                finding.Consequence?.Step.Text.In(speech.Language) ?? string.Empty)));
        }

        return new ScreenTable(
            [.. columns.Select(column => column.Column)],
            [.. findings.Select(finding => columns.Select(column => column.CellOf(finding)).ToArray())]);
    }

    private static Column FigureColumn(ComplianceRule rule, string header) =>
        rule.Reads.Count > 0 ? Column.OfNumbers(header) : Column.OfWords(header);

    private static string[] Demands(IReadOnlyList<Finding> findings, Speech speech) =>
    [
        .. findings
            .Select(finding => finding.Demand(speech.Language))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];
}
