using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ComplianceCore.Documents;

/// <summary>Writes what has been said of a case as the files of a case folder.</summary>
internal static class CaseFiles
{
    private const string UnitKindsName = "unit-kinds.json";
    private const string UnitsName = "units.csv";
    private const string FiguresName = "figures.csv";
    private const string ReportsName = "reports.csv";
    private const string RulesName = "rules.json";
    private const string DispatchName = "dispatch.json";
    private const string TemplateName = "template.sbn";

    /// <summary>The files; one that nothing has been said of is missing.</summary>
    public static IReadOnlyList<CaseFile> Of(CaseParts parts)
    {
        var files = new List<CaseFile>
        {
            new(CaseManifest.FileName, Manifest(parts)),
            new(UnitKindsName, UnitKinds(parts.Units)),
            new(UnitsName, Units(parts.Units)),
        };
        files.AddRange(parts.Logs);
        if (parts.Logs.Count == 0 || parts.Figures.Count > 0)
        {
            files.Add(new(FiguresName, Figures(parts)));
        }

        if (parts.Reports is { } reports)
        {
            files.Add(new(ReportsName, Reports(reports)));
        }

        Add(files, RulesName, parts.Rules);
        Add(files, DispatchName, parts.Dispatch);
        Add(files, TemplateName, parts.Template is { } text ? Encoding.UTF8.GetBytes(text) : null);
        files.AddRange(parts.Includes.Select(file => new CaseFile(file.Name, Encoding.UTF8.GetBytes(file.Text))));
        files.AddRange(parts.History.Select(
            closed => new CaseFile(HistoryFolder.FileOf(closed.Period), ClosedReportJson.Render(closed))));
        return files;
    }

    private static void Add(List<CaseFile> files, string name, ReadOnlyMemory<byte>? bytes)
    {
        if (bytes is { } given)
        {
            files.Add(new(name, given));
        }
    }

    private static byte[] Manifest(CaseParts parts) => JsonFile.Write(json =>
    {
        json.WriteNumber("format", CaseManifest.Format);
        json.WriteString("title", parts.Title);
        json.WriteString("unitKinds", UnitKindsName);
        json.WriteString("units", UnitsName);
        if (parts.Logs.Count == 0 || parts.Figures.Count > 0)
        {
            json.WriteString("figures", FiguresName);
        }

        WriteNames(json, NamedLogs.Member, [.. parts.Logs.Select(log => log.Name)]);
        if (parts.Reports is not null)
        {
            json.WriteString("reports", ReportsName);
        }

        json.WriteString("rules", RulesName);
        WritePeriod(json, parts);
        json.WriteString("dispatch", DispatchName);
        json.WriteString("template", TemplateName);
        WriteNames(json, "includes", [.. parts.Includes.Select(file => file.Name)]);
    });

    private static void WritePeriod(Utf8JsonWriter json, CaseParts parts)
    {
        if (parts is { Period: { } period, AsOf: { } asOf })
        {
            json.WriteStartObject("period");
            ReportJson.WriteText(json, "label", period.Label);
            json.WriteString("first", ReportJson.Day(period.FirstDay));
            json.WriteString("last", ReportJson.Day(period.LastDay));
            json.WriteEndObject();
            json.WriteString("asOf", ReportJson.Day(asOf));
        }
    }

    private static void WriteNames(Utf8JsonWriter json, string member, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            json.WriteStartArray(member);
            foreach (var name in names)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        }
    }

    private static byte[] UnitKinds(IReadOnlyList<AdministrativeUnit> units) => JsonFile.Write(json =>
    {
        json.WriteNumber("format", UnitKindsFile.Format);
        json.WriteStartArray("groups");
        foreach (var group in units.Select(unit => unit.Group).OfType<UnitGroup>().Distinct())
        {
            json.WriteStartObject();
            json.WriteString("id", group.Id);
            json.WriteString("title", group.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("kinds");
        foreach (var kind in units.Select(unit => unit.Kind).Distinct())
        {
            json.WriteStartObject();
            WriteKind(json, kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteKind(Utf8JsonWriter json, UnitKind kind)
    {
        json.WriteString("id", kind.Id);
        json.WriteString("level", kind.Level);
        json.WriteString("label", kind.Label);
        json.WriteString("sentence", kind.InSentence);
        json.WriteString("head", kind.Head);
        if (kind.Class is { } unitClass)
        {
            json.WriteStartObject("class");
            json.WriteString("label", unitClass.Label);
            json.WriteString("heads", unitClass.Heads);
            json.WriteEndObject();
        }
    }

    private static byte[] Units(IReadOnlyList<AdministrativeUnit> units)
    {
        var table = CsvText.Like([])
            .Row("code", "kind", "group", "name", "label", "sentence", "head", "validFrom", "validTo");
        foreach (var unit in units)
        {
            // A form that the kind gives is left to the kind.
            var plain = new AdministrativeUnit { Code = unit.Code, Kind = unit.Kind, Name = unit.Name };
            table.Row(
                unit.Code,
                unit.Kind.Id,
                unit.Group?.Id ?? string.Empty,
                unit.Name,
                Own(unit.Label, plain.Label),
                Own(unit.InSentence, plain.InSentence),
                Own(unit.Head, plain.Head),
                CanonicalForm.Day(unit.ValidFrom) ?? string.Empty,
                CanonicalForm.Day(unit.ValidTo) ?? string.Empty);
        }

        return table.ToBytes();
    }

    private static string Own(string form, string formOfKind) =>
        string.Equals(form, formOfKind, StringComparison.Ordinal) ? string.Empty : form;

    private static byte[] Figures(CaseParts parts)
    {
        var table = CsvText.Like([]).Row("unit", "indicator", "value");
        foreach (var (unit, indicator, value) in parts.Figures)
        {
            table.Row(unit, indicator, value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);
        }

        return table.ToBytes();
    }

    private static byte[] Reports(IReadOnlyList<ReportEntry> reports)
    {
        var table = CsvText.Like([]).Row("unit", "duty", "received");
        foreach (var entry in reports)
        {
            table.Row(entry.UnitCode, entry.DutyId, CanonicalForm.Day(entry.ReceivedOn) ?? string.Empty);
        }

        return table.ToBytes();
    }
}
