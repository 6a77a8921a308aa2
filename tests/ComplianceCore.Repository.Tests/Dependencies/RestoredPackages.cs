using System.Text.Json;
using ComplianceCore.TestKit;

namespace ComplianceCore.Repository.Tests;

/// <summary>What a restore chose for the projects of a folder, transitive packages included.</summary>
internal static class RestoredPackages
{
    /// <summary>The names and versions, without the analyzers and tools of the build.</summary>
    /// <param name="folder">The folder, such as <c>src</c>.</param>
    public static IReadOnlyList<(string Package, string Version)> Of(string folder) =>
    [
        .. Directory.EnumerateFiles(RepositoryRoot.PathOf(folder), "*.csproj", SearchOption.AllDirectories)
            .Select(project => RepositoryRoot.PathOf(
                "artifacts", "obj", Path.GetFileNameWithoutExtension(project), "project.assets.json"))
            .Where(File.Exists)
            .SelectMany(Read)
            .Distinct()
            .Order(),
    ];

    private static List<(string Package, string Version)> Read(string path)
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. assets.RootElement.GetProperty("targets").EnumerateObject()
                .SelectMany(target => target.Value.EnumerateObject())
                .Where(library => library.Value.TryGetProperty("runtime", out _)
                    && library.Value.GetProperty("type").ValueEquals("package"))
                .Select(library => library.Name.Split('/'))
                .Select(name => (name[0], name[1])),
        ];
    }
}
