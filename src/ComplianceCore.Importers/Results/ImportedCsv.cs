using System.Globalization;
using ComplianceCore.Events;

namespace ComplianceCore.Importers;

/// <summary>Writes what was imported as the CSV files of the library, in UTF-8 with line feeds.</summary>
public static class ImportedCsv
{
    /// <summary>Writes figures as a case has them: <c>unit,indicator,value</c>.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="stream">Where to.</param>
    public static void WriteFigures(IEnumerable<ReportedFigure> figures, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = WriterOf(stream);
        writer.Write("unit,indicator,value\n");
        foreach (var figure in figures)
        {
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{Quoted(figure.UnitCode)},{Quoted(figure.IndicatorId)},{figure.Value}\n"));
        }
    }

    /// <summary>Writes events as a log: <c>document_id,unit_code,kind,occurred_at,confidentiality</c>.</summary>
    /// <param name="events">The events.</param>
    /// <param name="stream">Where to.</param>
    public static void WriteEvents(IEnumerable<DocumentEvent> events, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = WriterOf(stream);
        writer.Write("document_id,unit_code,kind,occurred_at,confidentiality\n");
        foreach (var each in events)
        {
            var secrecy = each.Confidentiality == Confidentiality.Secret ? "secret" : "normal";
            writer.Write($"{Quoted(each.DocumentId)},{Quoted(each.UnitCode)},{EventKindId.Of(each.Kind)},");
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{each.Moment},{secrecy}\n"));
        }
    }

    /// <summary>Writes units as a case has them: <c>code,kind,group,name</c>.</summary>
    /// <param name="units">The units.</param>
    /// <param name="stream">Where to.</param>
    public static void WriteUnits(IEnumerable<AdministrativeUnit> units, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = WriterOf(stream);
        writer.Write("code,kind,group,name\n");
        foreach (var unit in units)
        {
            writer.Write($"{Quoted(unit.Code)},{Quoted(unit.Kind.Id)},{unit.Group?.Id},{Quoted(unit.Name)}\n");
        }
    }

    private static StreamWriter WriterOf(Stream stream) => new(stream, TextEncoding.Utf8, leaveOpen: true);

    private static string Quoted(string field) => field.AsSpan().ContainsAny(",\"\r\n")
        ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;
}
