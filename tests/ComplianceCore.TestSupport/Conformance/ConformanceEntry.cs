using System.Text.Json.Serialization;

namespace ComplianceCore.TestKit;

/// <summary>A case as a file of the suite writes it.</summary>
internal sealed record ConformanceEntry
{
    /// <summary>A sentence of the language, once in its file.</summary>
    public required string Name { get; init; }

    /// <summary>The model, where it is not that of the file; null where it is.</summary>
    public string? Model { get; init; }

    /// <summary>The template.</summary>
    [JsonConverter(typeof(WrittenTextConverter))]
    public required string Template { get; init; }

    /// <summary>The templates that it may include, by their names.</summary>
    public IReadOnlyDictionary<string, string> Includes { get; init; } = new Dictionary<string, string>();

    /// <summary>What it writes.</summary>
    [JsonConverter(typeof(WrittenTextConverter))]
    public required string Expected { get; init; }
}
