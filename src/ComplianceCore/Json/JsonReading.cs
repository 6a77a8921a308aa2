using System.Globalization;
using System.Text.Json;
using FluentValidation;

namespace ComplianceCore;

/// <summary>The reading of one JSON file: its places, and the faults found so far.</summary>
internal sealed class JsonReading
{
    // Names the schema by which an editor checks the file.
    private const string SchemaMember = "$schema";

    private readonly Dictionary<string, SourcePlace> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _faulty = new(StringComparer.Ordinal);
    private readonly List<Issue> _issues = [];

    private JsonReading(string file, PlacedNode? root)
    {
        File = file;
        Root = root;
        if (root is not null)
        {
            Remember(root);
        }
    }

    /// <summary>Parses a file; a syntax fault is an issue like any other.</summary>
    public static JsonReading Open(ReadOnlyMemory<byte> utf8, string file)
    {
        var issues = new List<Issue>();
        var root = PlacedJson.Parse(utf8, file, issues);
        var reading = new JsonReading(file, root);
        reading._issues.AddRange(issues);
        return reading;
    }

    public string File { get; }

    /// <summary>The root value, or null when the file is no JSON.</summary>
    public PlacedNode? Root { get; }

    /// <summary>Opens the root as an object and checks its format number.</summary>
    /// <returns>The object, or null when the root is something else.</returns>
    public ObjectReader? OpenRoot(int format)
    {
        if (Root is null)
        {
            return null;
        }

        var root = ObjectReader.Open(this, Root);
        if (Root.Kind != JsonValueKind.Object)
        {
            return null;
        }

        root.PassOver(SchemaMember);
        if (root.Integer("format") is var found && found is not null && found != format)
        {
            Fault(
                JsonIssueCode.WrongFormat,
                root["format"],
                ("found", found.Value.ToString(CultureInfo.InvariantCulture)),
                ("format", format.ToString(CultureInfo.InvariantCulture)));
        }

        return root;
    }

    /// <summary>Adds a fault at a value, unless the value or one around it is faulty already.</summary>
    public void Fault(string code, PlacedNode node, params ReadOnlySpan<TextArgument> arguments) =>
        Fault(code, node.Place, node.Path, arguments);

    /// <summary>Adds a fault at another place, which spoils the value at <paramref name="path"/>.</summary>
    public void Fault(
        string code,
        SourcePlace place,
        string path,
        params ReadOnlySpan<TextArgument> arguments)
    {
        if (!IsFaulty(path))
        {
            Add(CoreTexts.Catalog.Error(code, place, arguments), path);
        }
    }

    /// <summary>Adds an issue of another package, which spoils the value at <paramref name="path"/>.</summary>
    public void Add(Issue issue, string path)
    {
        _faulty.Add(path);
        _issues.Add(issue);
    }

    /// <summary>Spoils the value at <paramref name="path"/>, so that its other faults are not told.</summary>
    public void Spoil(string path) => _faulty.Add(path);

    /// <summary>Checks what was read, and adds the faults of values that could be read at all.</summary>
    /// <param name="validator">The rules; its property paths are those of the file, but for capitals.</param>
    /// <param name="value">What was read.</param>
    /// <param name="catalog">The sentences of the package that owns the rules.</param>
    public void Check<T>(IValidator<T> validator, T value, TextCatalog catalog) =>
        _issues.AddRange(validator.Check(value, catalog, property => PlaceOfSound(PathInFile(property))));

    /// <summary>Every fault, in the order of the file.</summary>
    public IReadOnlyList<Issue> IssuesInOrder() =>
        [.. _issues.OrderBy(issue => issue.Place.Line).ThenBy(issue => issue.Place.Column)];

    /// <summary>Whether the value at <paramref name="path"/>, or one around it, has a fault already.</summary>
    public bool IsFaulty(string path)
    {
        for (var part = path; part.Length > 0; part = PathAround(part))
        {
            if (_faulty.Contains(part))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of the value at <paramref name="path"/>, or of the nearest value around it.</summary>
    public SourcePlace PlaceOf(string path)
    {
        for (var part = path; part.Length > 0; part = PathAround(part))
        {
            if (_places.TryGetValue(part, out var place))
            {
                return place;
            }
        }

        return _places.TryGetValue(string.Empty, out var root) ? root : SourcePlace.WholeFile(File);
    }

    /// <summary>The path of a property, such as <c>rules[2].basis</c> for <c>Rules[2].Basis</c>.</summary>
    private static string PathInFile(string property) =>
        string.Join('.', property.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static string PathAround(string path) => path[..Math.Max(0, path.AsSpan().LastIndexOfAny('.', '['))];

    private SourcePlace? PlaceOfSound(string path) => IsFaulty(path) ? null : PlaceOf(path);

    private void Remember(PlacedNode node)
    {
        _places[node.Path] = node.Place;
        foreach (var member in node.Members)
        {
            Remember(member.Value);
        }

        foreach (var item in node.Items)
        {
            Remember(item);
        }
    }
}
