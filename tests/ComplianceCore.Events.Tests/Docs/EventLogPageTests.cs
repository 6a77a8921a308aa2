using System.Text.Json;
using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

/// <summary>The tables of <c>docs/event-log.md</c> are what the code says.</summary>
public sealed partial class EventLogPageTests
{
    private static readonly string _page = File.ReadAllText(RepositoryRoot.PathOf("docs", "event-log.md"));

    private static readonly EventVocabulary _words = EventVocabulary.Default;

    [Fact]
    public void The_page_names_every_column_in_both_languages() =>
        FirstCells().Should().Equal(Enum.GetValues<EventColumn>().Select(column => WordsFor(_words.Columns, column)));

    [Fact]
    public void The_page_names_every_word_for_a_kind() =>
        RowOf("kind").Should().Equal(_words.Kinds.GroupBy(word => word.Value).SelectMany(kind => kind.Select(Word)));

    [Fact]
    public void The_page_names_every_word_for_a_degree_of_secrecy() =>
        RowOf("confidentiality").Should().Equal(
            _words.Confidentialities.GroupBy(word => word.Value).SelectMany(degree => degree.Select(Word)));

    [Fact]
    public void The_page_lists_every_tally_in_the_order_in_which_they_go_before_each_other() =>
        Tally().Matches(TallyTable().Match(_page).Value).Select(tally => tally.Groups["name"].Value)
            .Should().Equal(Enum.GetNames<RowTally>().Select(JsonNamingPolicy.CamelCase.ConvertName));

    [Fact]
    public void The_page_describes_every_figure() =>
        Figure().Matches(_page).SelectMany(line => Code().Matches(line.Value)).Select(code => code.Groups["word"].Value)
            .Should().Equal(Enum.GetNames<EventKind>().Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static IEnumerable<string> FirstCells() =>
        Column().Matches(_page).Select(row => string.Join(' ', Code().Matches(row.Value).Select(TextOf)));

    private static IEnumerable<string> RowOf(string column) =>
        Code().Matches(RowText().Matches(_page).Single(row => row.Groups["name"].Value == column).Groups["text"].Value)
            .Select(TextOf);

    private static string WordsFor(IReadOnlyDictionary<string, EventColumn> columns, EventColumn column) =>
        string.Join(' ', columns.Where(word => word.Value == column).Select(word => word.Key));

    private static string Word<TMeaning>(KeyValuePair<string, TMeaning> word) => word.Key;

    private static string TextOf(Match code) => code.Groups["word"].Value;

    [GeneratedRegex(@"^\| `\w+` \(`[^`]+`\) \|", RegexOptions.Multiline)]
    private static partial Regex Column();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \(`[^`]+`\) \|(?<text>[^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex RowText();

    [GeneratedRegex(@"^\| tally \| the row \|\n(\|[^\n]*\n)+", RegexOptions.Multiline)]
    private static partial Regex TallyTable();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| ", RegexOptions.Multiline)]
    private static partial Regex Tally();

    [GeneratedRegex(@"^- (`\w+`(, )?)+:", RegexOptions.Multiline)]
    private static partial Regex Figure();

    [GeneratedRegex(@"`(?<word>[^`]+)`")]
    private static partial Regex Code();
}
