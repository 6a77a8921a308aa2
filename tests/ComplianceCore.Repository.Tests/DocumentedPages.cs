using ComplianceCore.TestKit;

namespace ComplianceCore.Repository.Tests;

/// <summary>The pages that the repository has for its readers.</summary>
internal static class DocumentedPages
{
    private static readonly string[] _folders = [".github", "benchmarks", "docs", "samples", "src"];

    /// <summary>Their paths from the root, with slashes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. _folders
            .SelectMany(folder => Directory.EnumerateFiles(
                RepositoryRoot.PathOf(folder), "*.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(RepositoryRoot.PathOf(), path).Replace('\\', '/'))
            .Where(path => !path.Contains("/node_modules/", StringComparison.Ordinal))
            .Append("README.md")
            .Append("tests/Conformance/README.md")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a page.</summary>
    public static string TextOf(string page) => File.ReadAllText(RepositoryRoot.PathOf(page.Split('/')));
}
