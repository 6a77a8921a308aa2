using System.Text.Json;
using NodaTime;

namespace ComplianceCore;

/// <summary>Writes a report as JSON, for archives, auditors and other programs.</summary>
public static class ReportJson
{
    /// <summary>The number that the member <c>format</c> bears.</summary>
    public const int Format = 1;

    /// <summary>Writes the whole report, with its receipt.</summary>
    /// <param name="report">The report.</param>
    /// <returns>JSON in UTF-8 with line feeds; the same report gives the same bytes.</returns>
    public static byte[] Render(ComplianceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonFile.Write(json =>
        {
            WriteHead(json, report);
            new FindingJson(json).WriteAll(report.Findings);
            WriteObligations(json, report.Obligations);
            WriteTotals(json, report);
            WriteRankings(json, report);
            WriteWarnings(json, report.Warnings);
            WriteReceipt(json, "receipt", ReportReceipt.Of(report));
        });
    }

    /// <summary>A day as the file writes it.</summary>
    internal static string Day(LocalDate day) => CanonicalForm.Day(day)!;

    /// <summary>Writes a text in both languages.</summary>
    internal static void WriteText(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("vi", text.Vietnamese);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    /// <summary>Writes the receipt of a report.</summary>
    internal static void WriteReceipt(Utf8JsonWriter json, string name, ReportReceipt receipt)
    {
        json.WriteStartObject(name);
        json.WriteString("engine", receipt.Engine);
        json.WriteString("units", receipt.Units);
        json.WriteString("figures", receipt.Figures);
        json.WriteString("reports", receipt.Reports);
        json.WriteString("history", receipt.History);
        json.WriteString("rules", receipt.Rules);
        json.WriteString("period", receipt.Period);
        json.WriteString("asOf", receipt.AsOf);
        json.WriteString("digest", receipt.Digest);
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, ComplianceReport report)
    {
        json.WriteNumber("format", Format);
        json.WriteStartObject("rules");
        json.WriteString("id", report.Rules.Id);
        WriteText(json, "title", report.Rules.Title);
        json.WriteEndObject();
        json.WriteStartObject("period");
        WriteText(json, "label", report.Period.Label);
        json.WriteString("first", Day(report.Period.FirstDay));
        json.WriteString("last", Day(report.Period.LastDay));
        json.WriteEndObject();
        json.WriteString("asOf", Day(report.Figures.AsOf));
        json.WriteBoolean("provisional", report.IsProvisional);
    }

    private static void WriteObligations(Utf8JsonWriter json, IReadOnlyList<Obligation> obligations)
    {
        json.WriteStartArray("obligations");
        foreach (var (finding, terms, dueBefore) in obligations)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("unit", finding.Unit.Code);
            json.WriteString("head", finding.Unit.Head);
            WriteText(json, "what", terms.What);
            WriteText(json, "to", terms.To);
            if (terms.Through is { } through)
            {
                WriteText(json, "through", through);
            }

            if (terms.Contact is { } contact)
            {
                WriteText(json, "contact", contact);
            }

            json.WriteString("dueBefore", Day(dueBefore));
            WriteText(json, "basis", terms.Basis.Cited);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTotals(Utf8JsonWriter json, ComplianceReport report)
    {
        json.WriteStartArray("totals");
        foreach (var totals in report.GroupTotals.Append(report.OverallTotals))
        {
            json.WriteStartObject();
            json.WriteString("group", totals.Group?.Id);
            json.WriteNumber("units", totals.Units);
            json.WriteStartObject("counts");
            foreach (var count in totals.Counts)
            {
                json.WriteStartObject(count.Indicator.Id);
                json.WriteNumber("sum", count.Sum);
                json.WriteNumber("reported", count.Reported);
                json.WriteNumber("asked", count.Asked);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartObject("ratios");
            foreach (var ratio in totals.Ratios)
            {
                json.WriteStartObject(ratio.Indicator.Id);
                WriteRate(json, ratio.Rate);
                json.WriteNumber("reported", ratio.Reported);
                json.WriteNumber("asked", ratio.Asked);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRankings(Utf8JsonWriter json, ComplianceReport report)
    {
        json.WriteStartArray("rankings");
        foreach (var ranking in report.Rules.Rules.OfType<TargetRule>().Select(report.RankingBy))
        {
            json.WriteStartObject();
            json.WriteString("rule", ranking.Rule.Id);
            json.WriteStartArray("units");
            foreach (var (place, unit, rate) in ranking.Units)
            {
                json.WriteStartObject();
                json.WriteNumber("place", place);
                json.WriteString("unit", unit.Code);
                WriteRate(json, rate);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("unranked");
            foreach (var unit in ranking.Unranked)
            {
                json.WriteStringValue(unit.Code);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRate(Utf8JsonWriter json, Rate rate)
    {
        json.WriteNumber("part", rate.Numerator);
        json.WriteNumber("whole", rate.Denominator);
    }

    private static void WriteWarnings(Utf8JsonWriter json, IReadOnlyList<Issue> warnings)
    {
        json.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            json.WriteStartObject();
            json.WriteString("code", warning.Code);
            WriteText(json, "message", warning.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
