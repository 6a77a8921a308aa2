using System.Text.Json.Nodes;
using ComplianceCore.TestKit;
using NJsonSchema;

namespace ComplianceCore.Documents.Tests;

/// <summary>A schema of <c>docs/schemas</c>.</summary>
internal sealed class SchemaFile
{
    private readonly JsonSchema _schema;

    private SchemaFile(string name, string text)
    {
        Name = name;
        Root = JsonNode.Parse(text)!.AsObject();
        _schema = JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult();
    }

    /// <summary>Every schema, by the names of their files.</summary>
    public static IReadOnlyList<SchemaFile> All { get; } =
    [
        .. Directory.GetFiles(RepositoryRoot.PathOf("docs", "schemas"))
            .Order(StringComparer.Ordinal)
            .Select(path => new SchemaFile(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    /// <summary>The schema of a sort of file, such as <c>rules</c>.</summary>
    public static SchemaFile Of(string sort) => Named(sort + ".schema.json");

    /// <summary>The schema of a file of <c>docs/schemas</c>, such as <c>rules.schema.json</c>.</summary>
    public static SchemaFile Named(string name) =>
        All.Single(schema => string.Equals(schema.Name, name, StringComparison.Ordinal));

    public string Name { get; }

    public JsonObject Root { get; }

    /// <summary>What the schema finds wrong with a file.</summary>
    public IReadOnlyList<string> FaultsOf(string json) =>
        [.. _schema.Validate(json).Select(fault => $"{fault.Path} {fault.Kind}")];

    /// <summary>What an editor shows about a member: its own words, or those of the definition that it names.</summary>
    public string DescriptionOf(JsonNode member) => (string?)(member["description"]
        ?? Root["definitions"]![((string)member["$ref"]!).Split('/')[^1]]!["description"]) ?? string.Empty;

    /// <summary>The objects that have a member, by their JSON pointers, such as <c>/definitions/basis</c>.</summary>
    public IReadOnlyDictionary<string, JsonObject> ObjectsWith(string member) => ObjectsIn(string.Empty, Root)
        .Where(pair => pair.Value[member] is not null && !pair.Key.EndsWith("/properties", StringComparison.Ordinal))
        .ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, JsonObject>> ObjectsIn(string path, JsonNode? node) => node switch
    {
        JsonObject members => members
            .SelectMany(member => ObjectsIn($"{path}/{member.Key}", member.Value))
            .Prepend(KeyValuePair.Create(path, members)),
        JsonArray items => items.Index().SelectMany(item => ObjectsIn($"{path}/{item.Index}", item.Item)),
        _ => [],
    };
}
