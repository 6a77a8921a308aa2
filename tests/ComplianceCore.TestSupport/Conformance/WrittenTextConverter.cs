using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComplianceCore.TestKit;

/// <summary>
/// Reads a text, the lines of one (<c>["first", "second"]</c>), or the file that holds it
/// (<c>{ "file": "samples/…" }</c>).
/// </summary>
internal sealed class WrittenTextConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        return json.ValueKind switch
        {
            JsonValueKind.String => json.GetString()!,
            JsonValueKind.Array => string.Join('\n', json.EnumerateArray().Select(TextOf)),
            JsonValueKind.Object when json.GetPropertyCount() == 1 && json.TryGetProperty("file", out var file) =>
                File.ReadAllText(RepositoryRoot.PathOf(TextOf(file))),
            _ => throw new JsonException("A text, an array of lines or { \"file\": path } is expected."),
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    private static string TextOf(JsonElement json) => json.ValueKind == JsonValueKind.String
        ? json.GetString()!
        : throw new JsonException("A text is expected.");
}
