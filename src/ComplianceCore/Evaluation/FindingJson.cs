using System.Text.Json;

namespace ComplianceCore;

/// <summary>Writes findings with their evidence.</summary>
internal sealed class FindingJson
{
    private readonly Utf8JsonWriter _json;

    public FindingJson(Utf8JsonWriter json)
    {
        _json = json;
    }

    /// <summary>Writes the findings under <c>findings</c>.</summary>
    public void WriteAll(IReadOnlyList<Finding> findings)
    {
        _json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            Write(finding);
        }

        _json.WriteEndArray();
    }

    private void Write(Finding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("rule", finding.Rule.Id);
        _json.WriteString("unit", finding.Unit.Code);
        _json.WriteString("label", finding.Unit.Label);
        _json.WriteString("verdict", VerdictWord.Of(finding.Verdict));
        WriteEvidence(finding.Evidence);
        if (finding.Consequence is { } consequence)
        {
            _json.WriteStartObject("consequence");
            _json.WriteString("step", consequence.Step.Id);
            _json.WriteString("head", consequence.Head);
            _json.WriteEndObject();
        }

        var explanation = new LocalizedText(
            finding.Explain(Language.Vietnamese), finding.Explain(Language.English));
        ReportJson.WriteText(_json, "explanation", explanation);
        _json.WriteEndObject();
    }

    private void WriteEvidence(Evidence evidence)
    {
        _json.WriteStartObject("evidence");
        if (evidence.Counted is { } counted)
        {
            _json.WriteStartObject("figures");
            WriteFigure(counted, evidence.Count);
            if (evidence.Among is { } among)
            {
                WriteFigure(among, evidence.Whole);
            }

            _json.WriteEndObject();
        }

        if (evidence.Threshold is { } threshold)
        {
            WriteThreshold(threshold);
        }

        if (evidence.Report is { } report)
        {
            WriteReport(report);
        }

        if (evidence.Notices.Count > 0)
        {
            WriteNotices(evidence.Notices);
        }

        if (evidence.Basis is { } basis)
        {
            ReportJson.WriteText(_json, "basis", basis.Cited);
            _json.WriteBoolean("verified", basis.Instrument.IsVerified);
        }

        _json.WriteEndObject();
    }

    private void WriteThreshold(RuleThreshold threshold)
    {
        _json.WriteStartObject("threshold");
        if (threshold is TargetThreshold target)
        {
            _json.WriteString("percent", target.Percentage.ToString());
        }
        else
        {
            _json.WriteNumber("minimum", ((VolumeThreshold)threshold).Minimum);
        }

        _json.WriteString("from", ReportJson.Day(threshold.FirstDay));
        _json.WriteEndObject();
    }

    private void WriteReport(ReportEvidence report)
    {
        _json.WriteStartObject("report");
        _json.WriteString("dueBefore", ReportJson.Day(report.DueBefore));
        _json.WriteBoolean("registered", report.IsRegistered);
        if (report.Entry is { } entry)
        {
            _json.WriteString("received", entry.ReceivedOn is { } day ? ReportJson.Day(day) : null);
            _json.WriteString("place", entry.Place.ToString());
        }

        _json.WriteEndObject();
    }

    private void WriteNotices(IReadOnlyList<NoticeEvidence> notices)
    {
        _json.WriteStartArray("notices");
        foreach (var (notice, rule, noticed, now) in notices)
        {
            _json.WriteStartObject();
            _json.WriteString("rule", rule.Id);
            _json.WriteString("noticedFirst", ReportJson.Day(noticed.Period.FirstDay));
            _json.WriteString("noticedLast", ReportJson.Day(noticed.Period.LastDay));
            _json.WriteString("report", noticed.ReportDigest);
            _json.WriteString("from", ReportJson.Day(notice.FirstDay));
            _json.WriteString("now", VerdictWord.Of(now));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteFigure(CountIndicator count, Figure? figure)
    {
        if (figure is null)
        {
            _json.WriteNull(count.Id);
            return;
        }

        _json.WriteStartObject(count.Id);
        _json.WriteNumber("value", figure.Value);
        _json.WriteString("place", figure.Place.ToString());
        _json.WriteEndObject();
    }
}
