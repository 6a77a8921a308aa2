using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ComplianceCore;

/// <summary>Writes the JSON files of the library, all in one manner.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one object.</summary>
    /// <param name="writeMembers">Writes the members.</param>
    /// <returns>UTF-8 with line feeds, the last line ended too.</returns>
    public static byte[] Write(Action<Utf8JsonWriter> writeMembers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, _options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
