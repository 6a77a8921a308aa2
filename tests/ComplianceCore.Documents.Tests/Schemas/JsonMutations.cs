using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ComplianceCore.Documents.Tests;

/// <summary>Every small change to a JSON file that can hurt its form, always the same.</summary>
internal static partial class JsonMutations
{
    private const string Unknown = "nobody_knows_this";

    private static readonly string[] _kinds = [$"\"{Unknown}\"", "7", "true", "{}", "[]"];

    private static readonly string[] _oddTexts =
    [
        "", " ", "a\u0001b", "a\u0085b", "a\ufffeb", "a\uffffb", "a\ufffdb", "\U0001F600", "a\u200fb",
        "a\tb", "two\nlines", "two\r\nlines", "a list;", "a sentence.", "comma,",
        "No id", "9id", "iD", "ủy_ban", "2026-02-30", "2026-9-1", "2026-09-31", "2026-13", "2026-09", "2026-Q5",
        "2026-Q4", "2026-02-29", "2028-02-29", "1900-02-29", "2000-02-29", "2026-H3", "2026-H2", "0000", "2026",
        "9999", "9999-12-31", "97%", "97", "97,5%", "99.12345%", "99.12340%", ".5%", "5.%", "%", "-1%", "1000000%",
        "1000001%", "../rules.json", "a/../b", "/etc/rules.json", "C:rules.json", "a\\b.json", "..", "..a", "5",
        "05", "005", "70A", "70a", "70AB", "CV", "UBND-CV", "CV-UBND", "UBND--VP", "UBND-VP-", "CVT", "Đ1-VP&KT",
        "{name}", "TM.", "tm.",
    ];

    private static readonly string[] _oddNumbers =
        ["-1", "0", "1", "1.5", "28", "29", "366", "367", "2147483647", "2147483648", "999999999999", "1000000000000"];

    /// <summary>
    /// Each value replaced by one of each kind and by an unknown word; each member and item left out; an unknown
    /// member in each object; each list three times over.
    /// </summary>
    public static IEnumerable<JsonMutation> OfForm(string json) => Replaced(json, NodesIn, node => node switch
    {
        JsonObject members => [.. _kinds, .. Without(members), With(members)],
        JsonArray items => [.. _kinds, .. Without(items), Thrice(items)],
        _ => _kinds,
    });

    /// <summary>A text of each sort replaced by odd ones, and a number of each.</summary>
    public static IEnumerable<JsonMutation> OfValues(string json) =>
        Replaced(json, OneOfEachSort, node => node.GetValueKind() switch
        {
            JsonValueKind.String => _oddTexts.Select(text => JsonSerializer.Serialize(text)),
            JsonValueKind.Number => _oddNumbers,
            _ => [],
        });

    /// <summary>Nodes of a file with what <paramref name="replacements"/> puts into their places.</summary>
    private static IEnumerable<JsonMutation> Replaced(
        string json,
        Func<JsonNode?, IEnumerable<JsonNode>> nodes,
        Func<JsonNode, IEnumerable<string>> replacements)
    {
        foreach (var node in nodes(JsonNode.Parse(json)))
        {
            foreach (var replacement in replacements(node))
            {
                var path = node.GetPath()[1..].TrimStart('.');
                yield return new JsonMutation(path, replacement, Replace(node, replacement));
            }
        }
    }

    private static string Replace(JsonNode node, string replacement)
    {
        if (node.Parent is null)
        {
            return replacement;
        }

        var (root, other) = (node.Root, JsonNode.Parse(replacement)!);
        node.ReplaceWith(other);
        var json = root.ToJsonString();
        other.ReplaceWith(node);
        return json;
    }

    private static IEnumerable<JsonNode> NodesIn(JsonNode? node) => node switch
    {
        JsonObject members => [node, .. members.SelectMany(member => NodesIn(member.Value))],
        JsonArray items => [node, .. items.SelectMany(NodesIn)],
        null => [],
        _ => [node],
    };

    /// <summary>The first of the nodes whose paths differ only in their places in lists.</summary>
    private static IEnumerable<JsonNode> OneOfEachSort(JsonNode? root) =>
        NodesIn(root).DistinctBy(node => Index().Replace(node.GetPath(), "[]"), StringComparer.Ordinal);

    private static IEnumerable<string> Without(JsonObject members)
    {
        foreach (var (name, _) in members)
        {
            var copy = members.DeepClone().AsObject();
            copy.Remove(name);
            yield return copy.ToJsonString();
        }
    }

    private static IEnumerable<string> Without(JsonArray items)
    {
        for (var index = 0; index < items.Count; index++)
        {
            var copy = items.DeepClone().AsArray();
            copy.RemoveAt(index);
            yield return copy.ToJsonString();
        }
    }

    private static string With(JsonObject members)
    {
        var copy = members.DeepClone().AsObject();
        copy[Unknown] = true;
        return copy.ToJsonString();
    }

    private static string Thrice(JsonArray items) => new JsonArray(
        [.. Enumerable.Repeat(items, 3).SelectMany(each => each).Select(item => item?.DeepClone())]).ToJsonString();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
