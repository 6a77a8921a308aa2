using System.Text.Json;

namespace ComplianceCore.Documents;

/// <summary>Writes the report of a check of a layout as JSON, for other programs.</summary>
public static class LayoutReportJson
{
    /// <summary>The number that the member <c>format</c> bears.</summary>
    public const int Format = 1;

    /// <summary>Writes the whole report; sentences stand in both languages.</summary>
    /// <param name="report">The report.</param>
    /// <returns>JSON in UTF-8 with line feeds; the same report gives the same bytes.</returns>
    public static byte[] Render(LayoutReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonFile.Write(json =>
        {
            json.WriteNumber("format", Format);
            json.WriteString("file", report.FileName);
            json.WriteString("profile", report.Profile);
            json.WriteString("instrument", report.Instrument);
            json.WriteBoolean("conforms", report.Conforms);
            WriteList(json, "departures", report.Departures, Write);
            WriteList(json, "accepted", report.Accepted, Write);
            WriteList(json, "parts", report.Parts, Write);
            WriteList(json, "notes", report.Notes, Write);
        });
    }

    private static void Write(Utf8JsonWriter json, LayoutDeparture departure)
    {
        json.WriteString("rule", departure.Rule.Id);
        json.WriteString("part", departure.Part is { } part ? NameOf(part) : null);
        ReportJson.WriteText(json, "partName", departure.PartName);
        ReportJson.WriteText(json, "found", departure.Found);
        ReportJson.WriteText(json, "required", departure.Rule.Requirement);
        ReportJson.WriteText(json, "provision", departure.Rule.Provision);
        if (departure.AcceptedBecause is { } reason)
        {
            json.WriteString("reason", reason);
        }

        WritePlaces(json, departure.Places);
    }

    private static void Write(Utf8JsonWriter json, CheckedPart part)
    {
        json.WriteString("part", NameOf(part.Part));
        ReportJson.WriteText(json, "name", part.Name);
        json.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(part.State.ToString()));
        WritePlaces(json, part.Places);
    }

    private static void Write(Utf8JsonWriter json, LayoutNote note)
    {
        ReportJson.WriteText(json, "message", note.Message);
        WritePlaces(json, note.Places);
    }

    private static void WritePlaces(Utf8JsonWriter json, IReadOnlyList<DocumentPlace> places) =>
        WriteList(json, "places", places, Write);

    private static void Write(Utf8JsonWriter json, DocumentPlace place)
    {
        WriteNumber(json, "paragraph", place.Paragraph);
        WriteNumber(json, "table", place.Table);
        WriteNumber(json, "row", place.Row);
        WriteNumber(json, "cell", place.Cell);
        WriteNumber(json, "textBox", place.TextBox);
        WriteNumber(json, "section", place.Section);
        json.WriteString("text", place.Text);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } counted)
        {
            json.WriteNumber(name, counted);
        }
    }

    private static void WriteList<T>(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string NameOf(DispatchElement part) => JsonNamingPolicy.CamelCase.ConvertName(part.ToString());
}
