using System.Text.Json;

namespace ComplianceCore.TestKit;

/// <summary>A model as the suite writes it.</summary>
internal sealed record ModelFile
{
    /// <summary>The folder of a case, from the root of the repository; null for a model of names.</summary>
    public string? Case { get; init; }

    /// <summary>The names with their values; null for a case.</summary>
    public JsonElement? Names { get; init; }
}
