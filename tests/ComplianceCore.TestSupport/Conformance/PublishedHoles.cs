namespace ComplianceCore.TestKit;

/// <summary>The templates of <c>tests/Conformance/holes.json</c>, which every engine has to refuse or stop.</summary>
internal sealed record PublishedHoles
{
    /// <summary>The file.</summary>
    public static PublishedHoles Known { get; } =
        Parse(File.ReadAllText(RepositoryRoot.PathOf("tests", "Conformance", "holes.json")));

    /// <summary>The model that they are read over.</summary>
    public required string Model { get; init; }

    /// <summary>The templates; one at least.</summary>
    public required IReadOnlyList<PublishedHole> Holes { get; init; }

    /// <summary>A hole by its name.</summary>
    public PublishedHole HoleOf(string name) =>
        Holes.Single(each => string.Equals(each.Name, name, StringComparison.Ordinal));

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no such file, or has no hole.</exception>
    public static PublishedHoles Parse(string json)
    {
        var file = StrictJson.Read<PublishedHoles>("holes", json);
        return file.Holes.Count > 0 ? file : throw new InvalidDataException("holes: there is none.");
    }
}
