using System.Text.Json.Nodes;

namespace ComplianceCore.Documents.Tests;

public sealed class HostileScenarioTests
{
    private static readonly string[] _values =
    [
        "null", "true", "0", "-1", "1e400", "\"\"", "\"x\"", "\"9999-12-31\"", "[]", "[null]", "{}",
        "{\"\":1,\"a.b\":2}",
    ];

    public static TheoryData<string> Places => [.. PathsIn(JsonNode.Parse(ScenarioSketch.Sound)!, string.Empty)];

    [Theory]
    [MemberData(nameof(Places))]
    public void No_value_in_any_place_does_more_than_be_refused(string path)
    {
        var told = _values.SelectMany(value => IssuesWith(path, value)).ToArray();

        told.Should().OnlyContain(issue => issue.Code.StartsWith("CC", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_place_is_tried() => Places.Should().HaveCountGreaterThan(25);

    private static IReadOnlyList<Issue> IssuesWith(string path, string value)
    {
        var root = JsonNode.Parse(ScenarioSketch.Sound)!;
        SampleScenarios.At(root, path).ReplaceWith(JsonNode.Parse(value));
        try
        {
            return
            [
                .. ScenarioSketch.Parse(root.ToJsonString())
                    .SelectMany(scenario => scenario.Judge(SampleScenarios.Rules).Issues),
            ];
        }
        catch (ScenarioFormatException refused)
        {
            return refused.Issues;
        }
    }

    private static IEnumerable<string> PathsIn(JsonNode node, string path)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => (member.Key, Node: member.Value)),
            JsonArray items => items.Select((item, index) => ($"{index}", Node: item)),
            _ => [],
        };
        foreach (var (name, child) in children.Where(child => child.Node is not null))
        {
            yield return $"{path}{name}";
            foreach (var deeper in PathsIn(child!, $"{path}{name}/"))
            {
                yield return deeper;
            }
        }
    }
}
