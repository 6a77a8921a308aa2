using System.Text.Json;

namespace ComplianceCore.Documents.Tests;

/// <summary>A place where a case may differ from its seed, and why.</summary>
internal sealed record PermittedDifference(string Seed, string Case, string Reason)
{
    /// <summary>Reads the list beside the seed.</summary>
    public static IReadOnlyList<PermittedDifference> Read(string path)
    {
        using var list = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. list.RootElement.EnumerateArray().Select(each => new PermittedDifference(
                each.GetProperty("seed").GetString()!,
                each.GetProperty("case").GetString()!,
                each.GetProperty("reason").GetString()!)),
        ];
    }

    /// <summary>Changes the seed's words as permitted; they must stand there exactly once.</summary>
    public string Apply(string seed)
    {
        seed.Split(Seed).Should().HaveCount(2, "the seed must say '{0}' exactly once", Seed);
        return seed.Replace(Seed, Case, StringComparison.Ordinal);
    }
}
