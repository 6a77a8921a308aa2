using System.Text.RegularExpressions;

namespace ComplianceCore.Repository.Tests;

/// <summary>What a page tells its readers to type does its work, word for word.</summary>
public sealed partial class DocumentedCommandTests
{
    private const string Comparison = "It takes hours, on a machine that does nothing else.";

    /// <summary>The commands that nothing here runs, and why not.</summary>
    private static readonly Dictionary<string, string> _notRun = new(StringComparer.Ordinal)
    {
        ["bash .ci/run"] = "It is what runs the others.",
        ["bash benchmarks/compare/run 1000000 10000000 50000000"] = Comparison,
        ["bash benchmarks/compare/run --rounds 3 50000000"] = Comparison,
        ["bash benchmarks/compare/run --out benchmarks/results/DATE-MACHINE.md 1000000 10000000 50000000"] = Comparison,
        ["dotnet test src/ComplianceCore.Scriban/ComplianceCore.Scriban.sln -p:ScribanVersion=7.6.0"] =
            "It is for those whose feed carries just this version.",
    };

    private static readonly IReadOnlyList<DocumentedCommand> _byTests =
        [.. DocumentedCommand.All.Where(command => command.IsOfTool && !ScriptedCommands.All.Contains(command))];

    private static readonly HashSet<string> _run =
        [.. _byTests.Concat(ScriptedCommands.All).Select(command => command.Text)];

    public static TheoryData<string> Pages => new(_byTests.Select(command => command.Page).Distinct());

    public static TheoryData<string> NamesInSentences => new(
        DocumentedCommand.InSentences.Where(command => command.IsOfTool).Select(NameOf).Distinct());

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_commands_of_a_page_do_their_work_one_after_the_other(string page)
    {
        using var folder = new CommandFolder();
        foreach (var command in _byTests.Where(command => command.Page == page))
        {
            var (exitCode, output, error) = await folder.Run(command.Arguments);

            exitCode.Should().Be(0, "{0} said {1}", command.Text, error);
            output.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Every_command_of_a_page_is_run() => DocumentedCommand.All
        .Where(command => !_run.Contains(command.Text) && !_notRun.ContainsKey(command.Text))
        .Should().BeEmpty();

    [Fact]
    public void Every_command_in_a_sentence_is_one_that_is_run_or_its_beginning() => DocumentedCommand.InSentences
        .Where(command => !command.IsOfTool && !_notRun.ContainsKey(command.Text))
        .Where(command => !_run.Any(run => $"{run} ".StartsWith($"{command.Text} ", StringComparison.Ordinal)))
        .Should().BeEmpty();

    [Fact]
    public void What_is_not_run_stands_on_a_page() => _notRun.Keys
        .Except(DocumentedCommand.All.Concat(DocumentedCommand.InSentences).Select(command => command.Text))
        .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(NamesInSentences))]
    public async Task A_command_in_a_sentence_has_a_name_and_options_that_the_tool_knows(string name)
    {
        using var folder = new CommandFolder();

        var (exitCode, help, _) = await folder.Run($"{name} --help");

        exitCode.Should().Be(0);
        DocumentedCommand.InSentences.Where(command => command.IsOfTool && NameOf(command) == name)
            .Where(command => Option().Matches(command.Text)
                .Any(option => !help.Contains($"{option.Value} ", StringComparison.Ordinal)))
            .Should().BeEmpty();
    }

    [Fact]
    public void The_Vietnamese_page_installs_as_the_README_does()
    {
        string[] vietnamese = [.. TextsOf("docs/README.vi.md")];

        vietnamese.Should().HaveCountGreaterThan(3);
        TextsOf("README.md").Where(vietnamese.Contains).Should().Equal(vietnamese);
    }

    [Fact]
    public void No_command_hides_in_an_indented_block() => DocumentedPages.All
        .Where(page => Indented().IsMatch(DocumentedPages.TextOf(page)))
        .Should().BeEmpty();

    [Fact]
    public void Commands_of_many_pages_are_seen()
    {
        DocumentedCommand.All.Should().HaveCountGreaterThan(30);
        DocumentedCommand.InSentences.Should().HaveCountGreaterThan(30);
        Pages.Should().HaveCountGreaterThan(6);
    }

    private static string NameOf(DocumentedCommand command) => command.Arguments.Split(' ')[0];

    private static IEnumerable<string> TextsOf(string page) =>
        DocumentedCommand.All.Where(command => command.Page == page).Select(command => command.Text);

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex Option();

    [GeneratedRegex("^(?: {4}|\t)(?:bash|compliance|dotnet|node|npm) ", RegexOptions.Multiline)]
    private static partial Regex Indented();
}
