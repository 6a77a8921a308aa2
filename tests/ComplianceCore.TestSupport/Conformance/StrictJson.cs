using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComplianceCore.TestKit;

/// <summary>JSON of which every member means something: a misspelt one would be a test that tests nothing.</summary>
internal static class StrictJson
{
    private static readonly JsonSerializerOptions _options = new()
    {
        AllowDuplicateProperties = false,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Reads a file.</summary>
    /// <param name="file">What the message calls it.</param>
    /// <param name="json">Its text.</param>
    /// <exception cref="InvalidDataException">A member is too many, missing, twice or of a wrong type.</exception>
    public static T Read<T>(string file, string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, _options)
                ?? throw new InvalidDataException($"{file}: there is nothing in it.");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{file}: {fault.Message}", fault);
        }
    }
}
