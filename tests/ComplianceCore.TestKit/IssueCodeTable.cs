using System.Text.Json;

namespace ComplianceCore.TestKit;

/// <summary>The table of issue codes in a package's README, which says what the code says.</summary>
public static class IssueCodeTable
{
    private const string Begin = "<!-- issue codes -->\n";
    private const string End = "<!-- end of issue codes -->";

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

    /// <summary>The table that the README has; with <c>UPDATE_APPROVED=1</c> it is written anew first.</summary>
    public static string Actual(string package)
    {
        var path = RepositoryRoot.PathOf("src", package, "README.md");
        var page = File.ReadAllText(path);
        var start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (Approved.IsUpdating)
        {
            page = string.Concat(page.AsSpan(0, start), Expected(package), page.AsSpan(end));
            File.WriteAllText(path, page);
            end = page.IndexOf(End, StringComparison.Ordinal);
        }

        return page[start..end];
    }

    private static string Cell(string sentence) => sentence
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "\\<", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("`", "\\`", StringComparison.Ordinal)
        .Replace("{", "*", StringComparison.Ordinal)
        .Replace("}", "*", StringComparison.Ordinal);
}
