using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>Asks the code which members and columns it knows, by writing one that it cannot know everywhere.</summary>
internal static partial class KnownMembers
{
    private const string Unknown = "nobody_knows_this";

    /// <summary>The known members by file and path, such as <c>rules.json rules[0].basis</c>.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(IReadOnlyDictionary<string, string> files)
    {
        using var folder = CaseFolderCopy.Empty();
        var objects = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, text) in files)
        {
            folder.Write(file, Spoil(file, text, objects));
        }

        var load = () => ComplianceCase.Load(folder.Path);
        var known = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var issue in load.Should().Throw<CaseFormatException>().Which.Issues)
        {
            var match = Message().Match(issue.Message.English);
            if (match.Success)
            {
                known[objects[match.Groups["name"].Value]] = match.Groups["known"].Value.Split(", ");
            }
        }

        return known;
    }

    private static string Spoil(string file, string text, Dictionary<string, string> objects)
    {
        if (file.EndsWith(".csv", StringComparison.Ordinal))
        {
            objects[Unknown + objects.Count] = file;
            return text.Replace("\n", ",\n", StringComparison.Ordinal)
                .ReplaceFirst(",\n", $",{Unknown}{objects.Count - 1}\n");
        }

        if (!file.EndsWith(".json", StringComparison.Ordinal))
        {
            return text;
        }

        var root = JsonNode.Parse(text)!;
        Spoil(file, root, objects);
        return root.ToJsonString();
    }

    private static void Spoil(string file, JsonNode node, Dictionary<string, string> objects)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (var child in children.OfType<JsonNode>().ToArray())
        {
            Spoil(file, child, objects);
        }

        if (node is JsonObject spoilt)
        {
            var name = Unknown + objects.Count;
            objects[name] = $"{file} {node.GetPath()[1..].TrimStart('.')}".TrimEnd();
            spoilt[name] = true;
        }
    }

    private static string ReplaceFirst(this string text, string old, string replacement)
    {
        var start = text.IndexOf(old, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, start), replacement, text.AsSpan(start + old.Length));
    }

    [GeneratedRegex(@"'(?<name>nobody_knows_this\d+)'.* (?:Known members|Known columns): (?<known>[^.]+)\.$")]
    private static partial Regex Message();
}
