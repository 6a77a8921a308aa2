using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Repository.Tests;

/// <summary>A C# block of a page, and the source that it says it stands in.</summary>
/// <param name="Page">The page, from the root.</param>
/// <param name="Source">The source file; empty when the page names none.</param>
/// <param name="Text">The block, each line without its indentation.</param>
internal sealed partial record DocumentedCode(string Page, string Source, string Text)
{
    /// <summary>The blocks of every page.</summary>
    public static IReadOnlyList<DocumentedCode> All { get; } = [.. DocumentedPages.All.SelectMany(Read)];

    /// <summary>Whether the block stands in its source, lines in a row.</summary>
    public bool StandsInItsSource =>
        Source.Length > 0
        && File.Exists(RepositoryRoot.PathOf(Source))
        && Plain(File.ReadAllText(RepositoryRoot.PathOf(Source))).Contains(Text, StringComparison.Ordinal);

    private static IEnumerable<DocumentedCode> Read(string page) =>
        Block().Matches(DocumentedPages.TextOf(page)).Select(block => new DocumentedCode(
            page, block.Groups["source"].Value, Plain(block.Groups["text"].Value)));

    private static string Plain(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex(
        @"(?:^<!-- (?<source>\S+\.cs) -->\n)?^```csharp\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
