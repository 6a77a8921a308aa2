using System.Text.Json;

namespace ComplianceCore.Documents.Tests;

/// <summary>Words in which a case may differ from its seed, how often the seed has them, and why.</summary>
internal sealed record PermittedDifference(string Seed, string Case, int Times, string Reason)
{
    /// <summary>Reads the list beside a seed.</summary>
    /// <param name="name">The seed, such as <c>yen-chau-621</c>.</param>
    public static IReadOnlyList<PermittedDifference> Of(string name)
    {
        using var list = JsonDocument.Parse(File.ReadAllText(SeedText.PathOf($"{name}.differences.json")));
        return
        [
            .. list.RootElement.EnumerateArray().Select(each => new PermittedDifference(
                each.GetProperty("seed").GetString()!,
                each.GetProperty("case").GetString()!,
                each.TryGetProperty("times", out var times) ? times.GetInt32() : 1,
                each.GetProperty("reason").GetString()!)),
        ];
    }

    /// <summary>Changes the seed's words as permitted; they must stand there exactly so many times.</summary>
    public string Apply(string seed)
    {
        (seed.Split(Seed).Length - 1).Should().Be(Times, "that often the seed says '{0}'", Seed);
        return seed.Replace(Seed, Case, StringComparison.Ordinal);
    }
}
