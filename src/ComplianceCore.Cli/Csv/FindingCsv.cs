namespace ComplianceCore.Cli;

/// <summary>The findings of a report as a table for spreadsheets, a row for each.</summary>
/// <remarks>
/// Rules, kinds and verdicts bear the words of rule files; what is said in sentences, and the decimal sign of the rate,
/// are in the language of the reader, whose spreadsheet takes a rate of the other language for text, or for thousands.
/// </remarks>
internal static class FindingCsv
{
    private static readonly string[] _columns =
    [
        "rule", "kind", "unit", "label", "verdict", "count", "whole", "rate_percent", "demand", "consequence", "head",
        "due_before", "basis", "verified", "explanation",
    ];

    /// <summary>The file.</summary>
    public static byte[] Render(ComplianceReport report, Speech speech)
    {
        var csv = new CsvWriter();
        foreach (var column in _columns)
        {
            csv.Text(column);
        }

        csv.EndRow();
        foreach (var finding in report.Findings)
        {
            Write(csv, finding, speech);
        }

        return csv.ToBytes();
    }

    private static void Write(CsvWriter csv, Finding finding, Speech speech)
    {
        var language = speech.Language;
        var evidence = finding.Evidence;
        csv.Text(finding.Rule.Id)
            .Text(finding.Rule.Kind)
            .Text(finding.Unit.Code)
            .Text(finding.Unit.Label)
            .Text(VerdictWord.Of(finding.Verdict))
            .Number(evidence.Count?.Value)
            .Number(evidence.Whole?.Value)
            .Number(Percent(evidence, language))
            .Text(finding.Demand(language))
            .Text(finding.Consequence?.Step.Text.In(language))
            .Text(finding.Consequence?.Head)
            .Text(finding.Obligation is { } obligation ? ReportJson.Day(obligation.DueBefore) : null)
            .Text(evidence.Basis?.Cite(language))
            .Text(Verified(evidence.Basis))
            .Text(finding.Explain(language))
            .EndRow();
    }

    private static string? Verified(LegalBasis? basis) => basis?.Instrument.IsVerified switch
    {
        true => "true",
        false => "false",
        null => null,
    };

    /// <summary>The rate as a number without grouping, which a spreadsheet may read as a decimal sign.</summary>
    private static string? Percent(Evidence evidence, Language language)
    {
        if (evidence is not { Rate: { IsDefined: true } rate })
        {
            return null;
        }

        var figures = evidence.Threshold is TargetThreshold threshold
            ? LocalNumber.Percent(rate, threshold.Percentage, language)
            : LocalNumber.Percent(rate, [], language);
        return figures.Replace(language == Language.Vietnamese ? "." : ",", string.Empty, StringComparison.Ordinal);
    }
}
