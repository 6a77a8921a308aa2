using System.Text.Json;

namespace ComplianceCore.TestKit;

/// <summary>The table of issue codes in a package's README, which says what the code says.</summary>
public static class IssueCodeTable
{
    /// <summary>The table that the sentences of a package give.</summary>
    public static string Expected(string package)
    {
        var path = RepositoryRoot.PathOf("src", package, "Texts", "en.json");
        using var texts = JsonDocument.Parse(File.ReadAllText(path));
        var sentences = texts.RootElement.EnumerateObject()
            .ToDictionary(text => text.Name, text => text.Value.GetString()!, StringComparer.Ordinal);
        var rows = sentences
            .Where(text => text.Key.StartsWith("CC", StringComparison.Ordinal))
            .OrderBy(text => text.Key, StringComparer.Ordinal)
            .Select(text => $"| {text.Key} | {Cell(WithCure(text.Key, text.Value, sentences))} |\n");
        return "| code | what, and the cure |\n|---|---|\n" + string.Concat(rows);
    }

    /// <summary>The table that the README has.</summary>
    public static string Actual(string package) => GeneratedTable.Actual(
        RepositoryRoot.PathOf("src", package, "README.md"), "issue codes", Expected(package));

    // Where the cure has a text of its own, the sentence does not name it.
    private static string WithCure(string code, string sentence, Dictionary<string, string> sentences) =>
        sentences.TryGetValue($"cure.{code}", out var cure) ? $"{sentence} {cure}" : sentence;

    private static string Cell(string sentence) => sentence
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "\\<", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("`", "\\`", StringComparison.Ordinal)
        .Replace("{", "*", StringComparison.Ordinal)
        .Replace("}", "*", StringComparison.Ordinal);
}
