using System.Text.RegularExpressions;

namespace ComplianceCore.TestKit;

/// <summary>A page of <c>docs</c> whose examples and tables tests hold against the code.</summary>
public sealed partial class DocumentationPage
{
    private readonly string _text;

    private DocumentationPage(string text)
    {
        _text = text;
    }

    /// <summary>Reads a page.</summary>
    /// <param name="name">Its file, such as <c>case-format.md</c>.</param>
    public static DocumentationPage Read(string name) => new(File.ReadAllText(RepositoryRoot.PathOf("docs", name)));

    /// <summary>The code blocks that name a file, by that name.</summary>
    public IReadOnlyDictionary<string, string> Files => FileBlock().Matches(_text)
        .ToDictionary(block => block.Groups["file"].Value, block => block.Groups["text"].Value, StringComparer.Ordinal);

    /// <summary>The first column of each table that describes the members of something, by what it describes.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MemberTables => MemberTable().Matches(_text)
        .ToDictionary(
            table => table.Groups["of"].Value,
            IReadOnlyList<string> (table) =>
                [.. FirstCell().Matches(table.Groups["rows"].Value).Select(cell => cell.Groups["name"].Value)],
            StringComparer.Ordinal);

    [GeneratedRegex(@"^```\w+ file=(?<file>\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FileBlock();

    [GeneratedRegex(
        @"^<!-- members (?<of>[^>]+) -->\n\|[^\n]*\n\|[^\n]*\n(?<rows>(?:\|[^\n]*\n)+)",
        RegexOptions.Multiline)]
    private static partial Regex MemberTable();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex FirstCell();
}
