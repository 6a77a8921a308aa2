using System.Text.Json.Nodes;

namespace ComplianceCore.Documents.Tests;

/// <summary>Every input of a sample case, each to be taken out by itself.</summary>
internal static class Removals
{
    private const string Manifest = "case.json";

    private static readonly string[] _lists = ["rules", "indicators", "instruments", "consequences"];

    /// <summary>Everything that a case is made from but table rows that hold no value.</summary>
    /// <param name="name">The case, such as <c>yen-chau-2021-q1</c>.</param>
    public static IReadOnlyList<Removal> Of(string name) =>
    [
        .. FilesOf(name).Select(Deleting),
        .. MembersOf(name, "reports").Select(_ => Forgetting("reports")),
        .. RowsOf(name, "units").Select(Blanking),
        .. RowsOf(name, "figures").Where(HoldsValue).Select(Blanking),
        .. RowsOf(name, "reports").Where(HoldsValue).Select(Blanking),
        .. PartsOf(name).Select(Cutting),
    ];

    /// <summary>The rows of figures that say nothing: not reported, as if they were not there.</summary>
    /// <param name="name">The case.</param>
    public static IReadOnlyList<Removal> OfBlankFigures(string name) =>
        [.. RowsOf(name, "figures").Where(row => !HoldsValue(row)).Select(Blanking)];

    /// <summary>The settings and the template, which the findings do not read.</summary>
    /// <param name="name">The case.</param>
    public static IReadOnlyList<Removal> OfWording(string name) =>
        [.. MembersOf(name, "dispatch", "template").Select(Deleting)];

    private static IEnumerable<string> FilesOf(string name) =>
    [
        Manifest,
        .. MembersOf(name, "unitKinds", "units", "figures", "reports", "rules", "dispatch", "template"),
        .. Directory.EnumerateDirectories(SampleCase.PathOf(name), "history")
            .SelectMany(Directory.EnumerateFiles)
            .Select(file => $"history/{Path.GetFileName(file)}"),
    ];

    /// <summary>The files that the case names under these members; those it does not have name none.</summary>
    private static IEnumerable<string> MembersOf(string name, params IEnumerable<string> members)
    {
        var manifest = Json(name, Manifest);
        return members.Select(member => (string?)manifest[member]).OfType<string>();
    }

    private static IEnumerable<(string File, int Index, string Row)> RowsOf(string name, string member) =>
        MembersOf(name, member).SelectMany(file => File
            .ReadLines(Path.Combine(SampleCase.PathOf(name), file))
            .Select((row, index) => (file, index, row))
            .Skip(1));

    private static bool HoldsValue((string File, int Index, string Row) row) => !row.Row.EndsWith(',');

    /// <summary>What the rule set lists: the name of the list, the rule that owns it, the place in it.</summary>
    private static IEnumerable<(string List, int? Owner, int Index)> PartsOf(string name)
    {
        var set = Json(name, "rules.json");
        var rules = set["rules"]!.AsArray();
        var used = rules.Select(rule => (string?)rule!["consequence"]).ToHashSet(StringComparer.Ordinal);
        var lists = _lists
            .SelectMany(list => set[list]!.AsArray().Select((part, index) => (list, index, part)))
            .Where(part => part.list != "consequences" || used.Contains((string?)part.part!["id"]))
            .Select(part => (part.list, (int?)null, part.index));
        var notices = rules.SelectMany((rule, owner) => (rule!["notices"]?.AsArray() ?? [])
            .Select((_, index) => ("notices", (int?)owner, index)));
        return lists.Concat(notices);
    }

    private static Removal Deleting(string file) => new(file, copy => copy.Delete(file));

    private static Removal Forgetting(string member) => new($"{Manifest}: {member}", copy =>
    {
        var manifest = JsonNode.Parse(File.ReadAllText(copy.PathOf(Manifest)))!.AsObject();
        manifest.Remove(member);
        copy.Write(Manifest, manifest.ToJsonString());
    });

    /// <summary>An empty line is passed over, and the rows below keep their places.</summary>
    private static Removal Blanking((string File, int Index, string Row) row) => new($"{row.File}: {row.Row}", copy =>
    {
        var rows = File.ReadAllLines(copy.PathOf(row.File));
        rows[row.Index] = string.Empty;
        copy.Write(row.File, string.Join('\n', rows));
    });

    private static Removal Cutting((string List, int? Owner, int Index) part) => new(part.ToString(), copy =>
    {
        var set = JsonNode.Parse(File.ReadAllText(copy.PathOf("rules.json")))!;
        var owner = part.Owner is { } rule ? set["rules"]![rule]! : set;
        owner[part.List]!.AsArray().RemoveAt(part.Index);
        copy.Write("rules.json", set.ToJsonString());
    });

    private static JsonNode Json(string name, string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(SampleCase.PathOf(name), file)))!;
}
