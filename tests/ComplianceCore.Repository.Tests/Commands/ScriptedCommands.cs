using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Repository.Tests;

/// <summary>The commands that the scripts of the repository take from the pages and run as they stand there.</summary>
internal static partial class ScriptedCommands
{
    private const string Readme = "README.md";

    private static readonly string _build = File.ReadAllText(RepositoryRoot.PathOf(".ci", "run"));
    private static readonly string _consumer = File.ReadAllText(RepositoryRoot.PathOf("tests", "Consumer", "check"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DocumentedCommand> All { get; } =
    [
        .. FirstOfPage().Matches(_build).Select(taken => DocumentedCommand.All.First(command =>
            command.Page == taken.Groups["page"].Value
            && command.Text.StartsWith(taken.Groups["start"].Value, StringComparison.Ordinal))),
        .. BlockOfPage().Matches(_build).SelectMany(taken =>
            InBlock(taken.Groups["page"].Value, taken.Groups["mark"].Value)),
        .. BlockOfReadme().Matches(_consumer).SelectMany(taken => InBlock(Readme, taken.Groups["mark"].Value)),
        .. InSentenceOfReadme().Matches(_consumer).Select(taken => DocumentedCommand.InSentences.First(command =>
            command.Page == Readme && command.Text == taken.Groups["text"].Value)),
    ];

    private static DocumentedCommand[] InBlock(string page, string mark)
    {
        var commands = DocumentedCommand.All.Where(command => command.Page == page && command.Block == mark).ToArray();
        return commands.Length > 0 ? commands : throw new InvalidDataException($"{page} has no commands of {mark}.");
    }

    [GeneratedRegex(@"\$\(command_of (?<page>\S+) '(?<start>[^']+)'\)")]
    private static partial Regex FirstOfPage();

    [GeneratedRegex(@"^bash tests/Pages/commands (?<page>\S+) '(?<mark>[^']+)'", RegexOptions.Multiline)]
    private static partial Regex BlockOfPage();

    [GeneratedRegex(@"^run_block '(?<mark>[^']+)'", RegexOptions.Multiline)]
    private static partial Regex BlockOfReadme();

    [GeneratedRegex(@"\$\(grep -oE '`(?<text>[^`]+)`' ""\$root/README.md""")]
    private static partial Regex InSentenceOfReadme();
}
