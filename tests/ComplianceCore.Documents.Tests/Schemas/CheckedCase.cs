using System.Text.Json.Nodes;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

/// <summary>A copy of a case whose JSON files are held against their schemas.</summary>
internal sealed class CheckedCase : IDisposable
{
    /// <summary>A case that has every member which a file of a case can have.</summary>
    public const string EveryMember = "every-member";

    private const string Page = "case-format.md";

    private static readonly (string Member, string Schema)[] _named =
        [("unitKinds", "unit-kinds"), ("rules", "rules"), ("dispatch", "dispatch")];

    private readonly TemporaryFolder _folder = new();

    private CheckedCase(IEnumerable<(string File, string Text)> files)
    {
        foreach (var (file, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder.PathOf(file))!);
            File.WriteAllText(_folder.PathOf(file), text);
        }
    }

    /// <summary>The cases of the samples, the one of the page about the format, and the one of these tests.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetDirectories(RepositoryRoot.PathOf("samples", "cases"))
            .Select(path => Path.GetFileName(path)!)
            .Order(StringComparer.Ordinal),
        Page,
        EveryMember,
    ];

    /// <summary>Each JSON file of each case.</summary>
    public static IReadOnlyList<(string Name, string File, string Text)> EveryFile { get; } =
        [.. Names.SelectMany(FilesOf)];

    /// <summary>The same, for theories.</summary>
    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var (name, file, _) in EveryFile)
            {
                files.Add(name, file);
            }

            return files;
        }
    }

    public static CheckedCase Of(string name) => new(name switch
    {
        Page => DocumentationPage.Read(Page).Files.Select(file => (file.Key, file.Value)),
        EveryMember => TextsIn("tests", "ComplianceCore.Documents.Tests", "Schemas", EveryMember),
        _ => TextsIn("samples", "cases", name),
    });

    /// <summary>The schema of each JSON file.</summary>
    public IReadOnlyDictionary<string, SchemaFile> Schemas
    {
        get
        {
            var manifest = JsonNode.Parse(TextOf(CaseManifest.FileName))!;
            return _named
                .Select(each => (File: (string)manifest[each.Member]!, each.Schema))
                .Prepend((File: CaseManifest.FileName, Schema: "case"))
                .Concat(_folder.Names()
                    .Where(name => name.StartsWith("history/", StringComparison.Ordinal))
                    .Select(name => (File: name, Schema: "history")))
                .ToDictionary(each => each.File, each => SchemaFile.Of(each.Schema), StringComparer.Ordinal);
        }
    }

    /// <summary>The texts of all files, those that are no JSON too.</summary>
    public IReadOnlyDictionary<string, string> Texts => _folder.Names()
        .Where(name => File.Exists(_folder.PathOf(name)))
        .ToDictionary(name => name, TextOf, StringComparer.Ordinal);

    public string TextOf(string file) => File.ReadAllText(_folder.PathOf(file));

    /// <summary>A file with a member of its root replaced.</summary>
    public string TextWith(string file, string member, string value)
    {
        var root = JsonNode.Parse(TextOf(file))!;
        root[member] = JsonNode.Parse(value);
        return root.ToJsonString();
    }

    /// <summary>What the code finds wrong with a file when it is written otherwise.</summary>
    public IReadOnlyList<Issue> FaultsOf(string file, string json)
    {
        var sound = TextOf(file);
        File.WriteAllText(_folder.PathOf(file), json);
        try
        {
            ComplianceCase.Load(_folder.Location);
            return [];
        }
        catch (CaseFormatException refusal)
        {
            return
            [
                .. refusal.Issues
                    .Where(issue => string.Equals(issue.Place.File, file, StringComparison.Ordinal))
                    .Where(issue => issue.Severity == IssueSeverity.Error),
            ];
        }
        finally
        {
            File.WriteAllText(_folder.PathOf(file), sound);
        }
    }

    public void Dispose() => _folder.Dispose();

    private static IReadOnlyList<(string Name, string File, string Text)> FilesOf(string name)
    {
        using var office = Of(name);
        return [.. office.Schemas.Keys.Select(file => (name, file, office.TextOf(file)))];
    }

    private static IEnumerable<(string File, string Text)> TextsIn(params string[] folder)
    {
        var root = RepositoryRoot.PathOf(folder);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)));
    }
}
