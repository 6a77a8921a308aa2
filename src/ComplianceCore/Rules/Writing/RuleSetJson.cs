using System.Text.Json;

namespace ComplianceCore;

/// <summary>Writes rule sets as the files that <see cref="RuleSet.Load"/> reads.</summary>
public static class RuleSetJson
{
    /// <summary>The number that the member <c>format</c> bears.</summary>
    public const int Format = RuleSetReader.Format;

    /// <summary>Writes a rule set.</summary>
    /// <param name="rules">The rule set, read from a file or built in code.</param>
    /// <returns>JSON in UTF-8 with line feeds; the same rule set gives the same bytes.</returns>
    public static byte[] Render(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Render(rules.Content);
    }

    /// <summary>Writes the parts of a rule set, checked or not.</summary>
    internal static byte[] Render(RuleSetContent content) => JsonFile.Write(json =>
    {
        json.WriteNumber("format", Format);
        json.WriteString("id", content.Id);
        ReportJson.WriteText(json, "title", content.Title);
        json.WriteString("thresholdDay", ChoiceWord.Of(RuleSetReader.PeriodDays, content.ThresholdDay));
        WriteInstruments(json, content);
        json.WriteStartArray("consequences");
        foreach (var step in content.Consequences)
        {
            json.WriteStartObject();
            json.WriteString("id", step.Id);
            ReportJson.WriteText(json, "text", step.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteIndicators(json, content.Indicators);
        new RuleJson(json).WriteAll(content.Rules);
    });

    /// <summary>The instruments listed, and after them those that only the rules cite.</summary>
    private static void WriteInstruments(Utf8JsonWriter json, RuleSetContent content)
    {
        var cited = content.Rules
            .SelectMany(rule => rule.Bases.Concat(rule.Duties.Select(duty => duty.Basis)))
            .Select(basis => basis.Instrument)
            .Except(content.Instruments);
        json.WriteStartArray("instruments");
        foreach (var instrument in content.Instruments.Concat(cited))
        {
            json.WriteStartObject();
            json.WriteString("id", instrument.Id);
            ReportJson.WriteText(json, "type", instrument.Type);
            json.WriteString("number", instrument.Number);
            json.WriteString("signed", ReportJson.Day(instrument.SignedOn));
            ReportJson.WriteText(json, "issuer", instrument.Issuer);
            if (instrument.Subject is { } subject)
            {
                json.WriteString("subject", subject);
            }

            json.WriteBoolean("verified", instrument.IsVerified);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIndicators(Utf8JsonWriter json, IReadOnlyList<Indicator> indicators)
    {
        json.WriteStartArray("indicators");
        foreach (var indicator in indicators)
        {
            json.WriteStartObject();
            json.WriteString("id", indicator.Id);
            ReportJson.WriteText(json, "name", indicator.Name);
            if (indicator is CountIndicator count)
            {
                ReportJson.WriteText(json, "counted", count.Counted);
                ReportJson.WriteText(json, "verb", count.Verb);
            }
            else if (indicator is RatioIndicator ratio)
            {
                WriteRatio(json, ratio);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRatio(Utf8JsonWriter json, RatioIndicator ratio)
    {
        json.WriteStartObject("ratio");
        json.WriteString("part", ratio.Part.Id);
        json.WriteString("whole", ratio.Whole.Id);
        json.WriteEndObject();
        ReportJson.WriteText(json, "definition", ratio.Definition);
        json.WriteBoolean("partWithinWhole", ratio.IsPartWithinWhole);
        json.WriteBoolean("addsUp", ratio.AddsUp);
    }
}
