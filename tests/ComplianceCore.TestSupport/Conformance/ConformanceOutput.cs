using System.Text.Json.Serialization;

namespace ComplianceCore.TestKit;

/// <summary>What the templates of a file of the suite write.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConformanceOutput>))]
internal enum ConformanceOutput
{
    /// <summary>One line of plain text, where nothing is escaped.</summary>
    [JsonStringEnumMemberName("plain")]
    Plain,

    /// <summary>Markdown, into which plain text is escaped.</summary>
    [JsonStringEnumMemberName("markdown")]
    Markdown,
}
