using System.Text.Json.Serialization;
using ComplianceCore.Documents;

namespace ComplianceCore.TestKit;

/// <summary>A template that brought down, or broke out of, a template engine somewhere.</summary>
internal sealed record PublishedHole
{
    /// <summary>What the template tries, such as <c>Brackets inside each other</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it did.</summary>
    public required string Did { get; init; }

    /// <summary>The public advisory, such as <c>GHSA-wgh7-7m3c-fx25</c>; null where none is known.</summary>
    public string? Advisory { get; init; }

    /// <summary>The template.</summary>
    [JsonConverter(typeof(RepeatedTextConverter))]
    public required string Template { get; init; }

    /// <summary>The templates that it may include, by their names.</summary>
    public IReadOnlyDictionary<string, string> Includes { get; init; } = new Dictionary<string, string>();

    /// <summary>What an engine reads it from.</summary>
    public TemplateSource Over(ConformanceModel model) => new(
        new TemplateFile("holes.sbn", Template),
        [.. Includes.Select(include => new TemplateFile(include.Key, include.Value))],
        model.Type,
        model.Functions);
}
