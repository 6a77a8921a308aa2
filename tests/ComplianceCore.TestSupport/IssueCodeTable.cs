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
        var rows = texts.RootElement.EnumerateObject()
            .Where(text => text.Name.StartsWith("CC", StringComparison.Ordinal))
            .OrderBy(text => text.Name, StringComparer.Ordinal)
            .Select(text => $"| {text.Name} | {Cell(text.Value.GetString()!)} |\n");
        return "| code | what, and the cure |\n|---|---|\n" + string.Concat(rows);
    }

    /// <summary>The table that the README has.</summary>
    public static string Actual(string package) => GeneratedTable.Actual(
        RepositoryRoot.PathOf("src", package, "README.md"), "issue codes", Expected(package));

    private static string Cell(string sentence) => sentence
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "\\<", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("`", "\\`", StringComparison.Ordinal)
        .Replace("{", "*", StringComparison.Ordinal)
        .Replace("}", "*", StringComparison.Ordinal);
}
