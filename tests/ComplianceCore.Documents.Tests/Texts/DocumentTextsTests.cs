using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed partial class DocumentTextsTests
{
    private static readonly IReadOnlyList<Type> _classes = IssueCodes.ClassesOf(typeof(Dispatch).Assembly);

    private static readonly KeyValuePair<string, string>[] _vietnamese = [.. Texts("vi").Where(IsSentence)];
    private static readonly KeyValuePair<string, string>[] _english = [.. Texts("en").Where(IsSentence)];

    private static readonly string[] _parts =
        [.. Enum.GetNames<DispatchElement>().Order(StringComparer.Ordinal)];

    private static readonly string _code = string.Concat(Directory
        .EnumerateFiles(RepositoryRoot.PathOf("src", "ComplianceCore.Documents"), "*.cs", SearchOption.AllDirectories)
        .Select(File.ReadAllText));

    [Fact]
    public void Every_code_has_a_Vietnamese_sentence_and_every_sentence_a_code() =>
        _vietnamese.Select(text => text.Key).Should().Equal(IssueCodes.Of(_classes));

    [Fact]
    public void Every_code_has_an_English_sentence_and_every_sentence_a_code() =>
        _english.Select(text => text.Key).Should().Equal(IssueCodes.Of(_classes));

    [Fact]
    public void A_sentence_names_the_same_things_in_both_languages() =>
        _vietnamese.Select(text => (text.Key, PlacesIn(text.Value)))
            .Should().HaveCountGreaterThan(100)
            .And.Equal(_english.Select(text => (text.Key, PlacesIn(text.Value))));

    [Fact]
    public void A_sentence_ends_as_a_sentence() =>
        _vietnamese.Concat(_english).Select(text => text.Value)
            .Should().HaveCountGreaterThan(200).And.OnlyContain(text => text.EndsWith('.'));

    [Fact]
    public void A_Vietnamese_sentence_is_composed() =>
        _vietnamese.Select(text => text.Value)
            .Should().HaveCountGreaterThan(100).And.OnlyContain(text => text == VietnameseText.Normalize(text));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Every_part_of_a_dispatch_has_a_name_and_so_have_rules_and_spacers(string language) =>
        Texts(language).Select(text => text.Key)
            .Where(key => key.StartsWith("layout.", StringComparison.Ordinal)
                || key.StartsWith("style.", StringComparison.Ordinal))
            .Should().BeEquivalentTo(
            [
                .. _parts.Select(part => $"layout.{char.ToLowerInvariant(part[0])}{part[1..]}"),
                "layout.document",
                "style.rule",
                "style.spacer",
            ]);

    [Fact]
    public void What_the_checker_can_say_it_says_somewhere() =>
        Texts("en").Select(text => text.Key).Where(IsOfChecker).Should().HaveCountGreaterThan(40)
            .And.OnlyContain(key => _code.Contains($"\"{key}\"", StringComparison.Ordinal));

    [Fact]
    public void A_name_of_a_part_is_one_that_Word_takes_for_a_style() =>
        Enum.GetValues<DispatchElement>().Select(part => DispatchElements.NameOf(part).Vietnamese)
            .Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.Length > 0 && !name.Contains(',')
                && name == VietnameseText.Normalize(name));

    private static bool IsOfChecker(string key) =>
        key.Split('.')[0] is "departure" or "found" or "note" or "place" or "provision" or "setting";

    private static IReadOnlyList<KeyValuePair<string, string>> Texts(string language) =>
        Sentences.Of("ComplianceCore.Documents", language);

    private static bool IsSentence(KeyValuePair<string, string> text) =>
        text.Key.StartsWith("CC", StringComparison.Ordinal);

    private static string PlacesIn(string text) =>
        string.Join(' ', Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
