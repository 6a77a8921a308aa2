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
        _json.WriteStartObject("figures");
        WriteFigure(evidence.Counted, evidence.Count);
        if (evidence.Among is { } among)
        {
            WriteFigure(among, evidence.Whole);
        }

        _json.WriteEndObject();
        if (evidence.Threshold is { } threshold)
        {
            _json.WriteStartObject("threshold");
            _json.WriteString("percent", threshold.Percentage.ToString());
            _json.WriteString("from", ReportJson.Day(threshold.FirstDay));
            _json.WriteEndObject();
        }

        if (evidence.Basis is { } basis)
        {
            _json.WriteString("basis", basis.Cite(Language.Vietnamese));
        }

        _json.WriteEndObject();
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
