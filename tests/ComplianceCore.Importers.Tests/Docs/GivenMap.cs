using System.Text;
using System.Text.Json.Nodes;
using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

/// <summary>Maps for the tests of the page about them: that of the page, and those of a few roles.</summary>
internal static class GivenMap
{
    /// <summary>The map of the page, to be spoilt.</summary>
    public static JsonNode OfPage() => JsonNode.Parse(DocumentationPage.Read("importing.md").Files["map.json"])!;

    /// <summary>A map of columns with these roles, each with the members that it needs.</summary>
    public static JsonNode Of(string target, IEnumerable<(string Role, string[] Needs)> columns) => new JsonObject
    {
        ["format"] = ImportMap.Format,
        ["id"] = "a",
        ["title"] = "A",
        ["target"] = target,
        ["columns"] = new JsonArray([.. columns.Select((column, index) => Column(column.Role, column.Needs, index))]),
    };

    /// <summary>Reads a map without faults.</summary>
    public static ImportMap Parse(JsonNode map) =>
        ImportMap.Parse(Encoding.UTF8.GetBytes(map.ToJsonString()), "map.json");

    /// <summary>The faults of a map.</summary>
    public static IReadOnlyList<Issue> IssuesOf(JsonNode map)
    {
        try
        {
            Parse(map);
            return [];
        }
        catch (ImportMapFormatException fault)
        {
            return fault.Issues;
        }
    }

    /// <summary>The codes of its faults.</summary>
    public static IReadOnlyList<string> CodesOf(JsonNode map) => [.. IssuesOf(map).Select(issue => issue.Code)];

    // What is a part or a whole is the second column, where tests have their count.
    private static JsonObject Column(string role, string[] needs, int index)
    {
        var column = new JsonObject { ["role"] = role, ["headers"] = new JsonArray($"H{index}") };
        Array.ForEach(needs, member => column[member] = member == "id" ? $"id{index}" : "id1");
        return column;
    }
}
