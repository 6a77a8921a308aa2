using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>The rules and scenarios of <c>samples/scenarios</c>.</summary>
internal static class SampleScenarios
{
    /// <summary>The folder.</summary>
    public static string Folder { get; } = RepositoryRoot.PathOf("samples", "scenarios");

    /// <summary>The rules as they are.</summary>
    public static RuleSet Rules { get; } = RuleSet.Load(Path.Combine(Folder, ScenarioFolder.RulesFileName));

    /// <summary>The scenarios.</summary>
    public static IReadOnlyList<RuleScenario> All { get; } = ScenarioFolder.Load(Folder, Rules);

    /// <summary>The rules with one value changed.</summary>
    /// <param name="path">The way to the value, such as <c>rules/0/thresholds/1/percent</c>.</param>
    /// <param name="json">The value that stands there instead, as JSON.</param>
    public static RuleSet With(string path, string json)
    {
        var root = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, ScenarioFolder.RulesFileName)))!;
        At(root, path).ReplaceWith(JsonNode.Parse(json));
        return RuleSet.Parse(Encoding.UTF8.GetBytes(root.ToJsonString()), "rules.json");
    }

    /// <summary>The value at the end of a way, such as <c>rules/0/thresholds/1/percent</c>.</summary>
    public static JsonNode At(JsonNode root, string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, Step);

    private static JsonNode Step(JsonNode node, string name) => node switch
    {
        JsonArray items => items[int.Parse(name, CultureInfo.InvariantCulture)]!,
        _ => node[name]!,
    };
}
