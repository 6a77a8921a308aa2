namespace ComplianceCore.TestKit;

/// <summary>A C# file of the repository, as its author wrote it.</summary>
/// <param name="Path">Its path from the root, with slashes.</param>
/// <param name="Text">Its text.</param>
public sealed record SourceFile(string Path, string Text)
{
    private static readonly string[] _folders = ["src", "tests", "samples", "benchmarks"];

    /// <summary>Every C# file under <c>src</c>, <c>tests</c>, <c>samples</c> and <c>benchmarks</c>.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
    [
        .. _folders
            .SelectMany(folder => Directory.EnumerateFiles(
                RepositoryRoot.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Select(path => System.IO.Path.GetRelativePath(RepositoryRoot.PathOf(), path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(RepositoryRoot.PathOf(path)))),
    ];

    /// <summary>How many lines it has.</summary>
    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>The file for a failing test, which needs no text.</summary>
    public override string ToString() => Path;
}
