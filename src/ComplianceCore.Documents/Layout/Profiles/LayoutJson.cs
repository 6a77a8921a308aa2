using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComplianceCore.Documents;

/// <summary>Reads the embedded files of the layout.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(CamelCaseConverter<DispatchElement>),
        typeof(CamelCaseConverter<ParagraphAlignment>),
        typeof(LocalDateConverter),
    ])]
[JsonSerializable(typeof(LayoutProfile))]
[JsonSerializable(typeof(Dictionary<string, Dictionary<string, string>>))]
internal sealed partial class LayoutJson : JsonSerializerContext
{
    /// <summary>Reads a profile.</summary>
    /// <param name="id">Its name, which is that of its file.</param>
    public static LayoutProfile Read(string id)
    {
        using var file = Open(id);
        return JsonSerializer.Deserialize(file, Default.LayoutProfile)!;
    }

    /// <summary>Reads the widths of letters: for each style, from a width to the letters that have it.</summary>
    /// <param name="typeface">The name of the file.</param>
    public static Dictionary<string, Dictionary<string, string>> ReadWidths(string typeface)
    {
        using var file = Open(typeface);
        return JsonSerializer.Deserialize(file, Default.DictionaryStringDictionaryStringString)!;
    }

    private static Stream Open(string name) =>
        typeof(LayoutJson).Assembly.GetManifestResourceStream($"ComplianceCore.Documents.{name}.json")!;
}
