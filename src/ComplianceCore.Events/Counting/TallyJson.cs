using System.Text.Json;

namespace ComplianceCore.Events;

/// <summary>Writes the tallies of a count as JSON; docs/event-log.md describes the file.</summary>
public static class TallyJson
{
    private const int Format = 1;

    private static readonly JsonWriterOptions _indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes the tallies.</summary>
    /// <param name="count">The count.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(EventCount count, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, _indented);
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteNumber("rowsRead", count.RowsRead);
        json.WriteNumber("rowsCounted", count.RowsCounted);
        json.WriteStartObject("tallies");
        foreach (var tally in count.Tallies)
        {
            Write(json, tally);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, TalliedRows tally)
    {
        json.WriteStartObject(TallyReason.NameOf(tally.Tally));
        json.WriteNumber("rows", tally.Rows);
        json.WriteStartArray("byUnit");
        foreach (var unit in tally.ByUnit)
        {
            json.WriteStartObject();
            json.WriteString("unit", unit.UnitCode);
            json.WriteNumber("rows", unit.Rows);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
