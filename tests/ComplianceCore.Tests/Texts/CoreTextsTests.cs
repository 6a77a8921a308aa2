using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed partial class CoreTextsTests
{
    private static readonly IReadOnlyList<Type> _classes = IssueCodes.ClassesOf(typeof(Issue).Assembly);

    private static readonly IReadOnlyDictionary<string, string> _vietnamese =
        CoreTexts.Catalog.Entries(Language.Vietnamese);

    private static readonly IReadOnlyDictionary<string, string> _english =
        CoreTexts.Catalog.Entries(Language.English);

    [Fact]
    public void Every_text_is_there_in_both_languages() =>
        _english.Keys.Should().Equal(_vietnamese.Keys).And.HaveCountGreaterThan(60);

    [Fact]
    public void Every_code_has_a_sentence_and_every_sentence_of_an_issue_a_code() =>
        _vietnamese.Keys.Where(IsCode).Should().Equal(IssueCodes.Of(_classes)).And.HaveCountGreaterThan(35);

    [Fact]
    public void The_codes_stand_in_five_classes() =>
        _classes.Should().Equal(
            typeof(JsonIssueCode),
            typeof(RecordIssueCode),
            typeof(ReviewIssueCode),
            typeof(RuleIssueCode),
            typeof(UnitIssueCode));

    [Fact]
    public void No_code_means_two_things() =>
        IssueCodes.Of(_classes).Should().HaveCountGreaterThan(35).And.OnlyHaveUniqueItems();

    [Fact]
    public void A_sentence_of_an_issue_names_the_same_things_in_both_languages() =>
        _vietnamese.Where(text => IsCode(text.Key)).Select(text => (text.Key, PlacesIn(text.Value)))
            .Should().HaveCountGreaterThan(35)
            .And.Equal(_english.Where(text => IsCode(text.Key)).Select(text => (text.Key, PlacesIn(text.Value))));

    [Fact]
    public void A_sentence_of_a_finding_names_the_same_things_in_both_languages() =>
        _vietnamese.Where(IsOfFinding).Select(text => (text.Key, PlacesIn(text.Value)))
            .Should().HaveCountGreaterThan(20)
            .And.Equal(_english.Where(IsOfFinding).Select(text => (text.Key, PlacesIn(text.Value))));

    private static bool IsCode(string key) => key.StartsWith("CC", StringComparison.Ordinal);

    private static bool IsOfFinding(KeyValuePair<string, string> text) =>
        !IsCode(text.Key) && !text.Key.StartsWith("period.", StringComparison.Ordinal);

    private static string PlacesIn(string text) =>
        string.Join(' ', Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
