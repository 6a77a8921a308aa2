using System.Text.Encodings.Web;
using System.Text.Json;

namespace ComplianceCore;

/// <summary>Writes closed reports as the files of a case's <c>history</c>.</summary>
public static class ClosedReportJson
{
    /// <summary>The number that the member <c>format</c> bears.</summary>
    public const int Format = 1;

    /// <summary>The name of the file of a closed period, such as <c>2020-08-18_2020-09-18.json</c>.</summary>
    /// <param name="period">The period.</param>
    public static string FileName(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return $"{CanonicalForm.Day(period.FirstDay)}_{CanonicalForm.Day(period.LastDay)}.json";
    }

    /// <summary>Writes a closed report.</summary>
    /// <param name="closed">The closed report.</param>
    /// <returns>JSON in UTF-8 with line feeds; the same report gives the same bytes.</returns>
    public static byte[] Render(ClosedReport closed)
    {
        ArgumentNullException.ThrowIfNull(closed);
        return JsonFile.Write(json =>
        {
            json.WriteNumber("format", Format);
            json.WriteString("rules", closed.RulesId);
            json.WriteStartObject("period");
            ReportJson.WriteText(json, "label", closed.Period.Label);
            json.WriteString("first", CanonicalForm.Day(closed.Period.FirstDay));
            json.WriteString("last", CanonicalForm.Day(closed.Period.LastDay));
            json.WriteEndObject();
            json.WriteString("asOf", CanonicalForm.Day(closed.AsOf));
            json.WriteString("report", closed.ReportDigest);
            json.WriteStartObject("verdicts");
            foreach (var rule in closed.Verdicts.GroupBy(each => each.RuleId, StringComparer.Ordinal))
            {
                json.WriteStartObject(rule.Key);
                foreach (var verdict in VerdictWord.All)
                {
                    var units = rule.Where(each => each.Verdict == verdict).Select(each => each.UnitCode).ToArray();
                    WriteUnits(json, VerdictWord.Of(verdict), units);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
    }

    /// <summary>One line for each verdict.</summary>
    private static void WriteUnits(Utf8JsonWriter json, string verdict, string[] units)
    {
        if (units.Length > 0)
        {
            json.WritePropertyName(verdict);
            var codes = units.Select(unit => JsonEncodedText.Encode(unit, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
            json.WriteRawValue($"[\"{string.Join("\", \"", codes)}\"]");
        }
    }
}
