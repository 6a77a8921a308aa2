using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComplianceCore.TestKit;

/// <summary>
/// Reads a text, or its parts one after the other, of which some are repeated:
/// <c>["{{ ", { "repeat": "[", "times": 100000 }]</c>.
/// </summary>
internal sealed class RepeatedTextConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        return json.ValueKind == JsonValueKind.Array
            ? string.Concat(json.EnumerateArray().Select(PartOf))
            : PartOf(json);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    private static string PartOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.Object when json.GetPropertyCount() == 2
            && json.TryGetProperty("repeat", out var piece)
            && json.TryGetProperty("times", out var times) =>
            new StringBuilder().Insert(0, piece.ToString(), times.GetInt32()).ToString(),
        _ => throw new JsonException("A text or { \"repeat\": text, \"times\": number } is expected."),
    };
}
