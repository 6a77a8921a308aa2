using System.Text.Json;
using ComplianceCore.TestKit;

namespace ComplianceCore.Repository.Tests;

/// <summary>The first version of a dependency without known holes, by <c>src/dependency-floors.json</c>.</summary>
internal sealed record DependencyFloor(string Package, string Floor, IReadOnlyList<string> Holes, Uri Source)
{
    /// <summary>Every floor of the list.</summary>
    public static IReadOnlyList<DependencyFloor> All { get; } = [.. Read()];

    /// <summary>Whether a version is at or above the floor; a pre-release of the floor is below it.</summary>
    public bool Holds(string version)
    {
        var parts = version.Split('-', 2);
        var order = Numbers(parts[0]).CompareTo(Numbers(Floor));
        return order > 0 || (order == 0 && parts.Length == 1);
    }

    private static IEnumerable<DependencyFloor> Read()
    {
        using var list = JsonDocument.Parse(
            File.ReadAllText(RepositoryRoot.PathOf("src", "dependency-floors.json")));
        foreach (var item in list.RootElement.GetProperty("dependencies").EnumerateArray())
        {
            yield return new DependencyFloor(
                item.GetProperty("package").GetString()!,
                item.GetProperty("floor").GetString()!,
                [.. item.GetProperty("holes").EnumerateArray().Select(hole => hole.GetString()!)],
                new Uri(item.GetProperty("source").GetString()!));
        }
    }

    private static Version Numbers(string version) =>
        Version.Parse(version.Contains('.', StringComparison.Ordinal) ? version : version + ".0");
}
