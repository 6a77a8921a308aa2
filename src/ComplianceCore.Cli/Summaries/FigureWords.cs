namespace ComplianceCore.Cli;

/// <summary>What a finding rests on, in a few words such as "64/89 (71,91%)", "5" or "nhận ngày 24/11/2020".</summary>
internal static class FigureWords
{
    /// <summary>The words; empty when the rule looked at nothing.</summary>
    public static string Of(Finding finding, Speech speech) => finding.Evidence switch
    {
        { Counted: not null } figures => OfFigures(figures, speech),
        { Report: { } report } => OfReport(report, speech),
        { Notices: { Count: > 0 } notices } => OfNotices(notices, speech),
        _ => string.Empty,
    };

    /// <summary>The rate that is judged, with its sign; null when none is or there was nothing to count.</summary>
    public static string? Percent(Evidence evidence, Speech speech) =>
        evidence is { Rate: { IsDefined: true } rate, Threshold: TargetThreshold threshold }
            ? $"{LocalNumber.Percent(rate, threshold.Percentage, speech.Language)}%"
            : null;

    /// <summary>What the register says of a report.</summary>
    public static string OfReport(ReportEvidence report, Speech speech) => report switch
    {
        { Entry.ReceivedOn: { } day } => speech.Say("figures.received", ("day", speech.Day(day))),
        { IsRegistered: true } => speech.Say("figures.not-received"),
        _ => speech.Say("figures.no-register"),
    };

    private static string OfFigures(Evidence evidence, Speech speech)
    {
        if (evidence is { Count: null, Whole: null })
        {
            return speech.Say("figures.not-reported");
        }

        if (evidence.Among is null)
        {
            return speech.Number(evidence.Count!.Value);
        }

        var pair = $"{Number(evidence.Count, speech)}/{Number(evidence.Whole, speech)}";
        return Percent(evidence, speech) is { } percent ? $"{pair} ({percent})" : pair;
    }

    private static string Number(Figure? figure, Speech speech) =>
        figure is null ? speech.Say("figures.not-reported") : speech.Number(figure.Value);

    private static string OfNotices(IReadOnlyList<NoticeEvidence> notices, Speech speech)
    {
        var periods = notices.Select(notice => notice.Noticed.Period.Label.In(speech.Language));
        return speech.Say(
            "figures.noticed", ("periods", string.Join(", ", periods.Distinct(StringComparer.Ordinal))));
    }
}
