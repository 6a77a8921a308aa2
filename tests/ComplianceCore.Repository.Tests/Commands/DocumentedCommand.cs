using System.Text.RegularExpressions;

namespace ComplianceCore.Repository.Tests;

/// <summary>A command that a page tells its readers to type.</summary>
/// <param name="Page">The page, from the root.</param>
/// <param name="Block">The comment above the block it stands in; empty where there is none.</param>
/// <param name="Text">The command, on one line.</param>
/// <remarks>
/// Every line of a block that names no language, or that of a shell, is a command; what a program prints stands in a
/// block of the language <c>text</c>. The usage of the tool is no command but written by its help.
/// </remarks>
internal sealed partial record DocumentedCommand(string Page, string Block, string Text)
{
    private const string Usage = "usage";

    private static readonly string[] _shells = ["", "bash", "console", "sh", "shell"];

    /// <summary>The commands in the blocks of every page, in their order.</summary>
    public static IReadOnlyList<DocumentedCommand> All { get; } =
        [.. DocumentedPages.All.SelectMany(page => Read(page, DocumentedPages.TextOf(page)))];

    /// <summary>The commands within the sentences of every page.</summary>
    public static IReadOnlyList<DocumentedCommand> InSentences { get; } =
    [
        .. DocumentedPages.All.SelectMany(page => InSentence()
            .Matches(FencedBlock().Replace(DocumentedPages.TextOf(page), string.Empty))
            .Select(span => new DocumentedCommand(page, string.Empty, OnOneLine(span.Groups["text"].Value)))),
    ];

    /// <summary>Whether it is one of the tool.</summary>
    public bool IsOfTool => Text.StartsWith("compliance ", StringComparison.Ordinal);

    /// <summary>The words after the name of the program.</summary>
    public string Arguments => Text[(Text.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>The commands of a page.</summary>
    public static IEnumerable<DocumentedCommand> Read(string page, string text) => FencedBlock().Matches(text)
        .Where(block => _shells.Contains(block.Groups["language"].Value, StringComparer.Ordinal)
            && block.Groups["mark"].Value != Usage)
        .SelectMany(block => Continued().Replace(block.Groups["text"].Value, " ")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => new DocumentedCommand(page, block.Groups["mark"].Value, line)));

    private static string OnOneLine(string text) => text.Replace('\n', ' ');

    [GeneratedRegex(
        @"(?:^<!-- (?<mark>[^>]+) -->\n)?^```(?<language>[^\n]*)\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedBlock();

    [GeneratedRegex(@" *\\\n *")]
    private static partial Regex Continued();

    [GeneratedRegex("`(?<text>(?:bash|compliance|dotnet|node|npm)\\s[^`]+)`")]
    private static partial Regex InSentence();
}
