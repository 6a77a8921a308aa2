using System.Text.Json;
using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

public sealed partial class EventTextsTests
{
    private static readonly IReadOnlyList<Type> _classes = IssueCodes.ClassesOf(typeof(EventAggregator).Assembly);

    private static readonly KeyValuePair<string, string>[] _vietnamese = Texts("vi");
    private static readonly KeyValuePair<string, string>[] _english = Texts("en");

    [Fact]
    public void The_codes_stand_in_two_classes() =>
        _classes.Should().Equal(typeof(LogIssueCode), typeof(RowIssueCode));

    [Fact]
    public void Every_text_is_there_in_both_languages() =>
        _english.Select(text => text.Key).Should().HaveCountGreaterThan(25)
            .And.Equal(_vietnamese.Select(text => text.Key));

    [Fact]
    public void Every_code_has_a_sentence_and_every_sentence_of_an_issue_a_code() =>
        _vietnamese.Select(text => text.Key).Where(IsCode).Should().HaveCountGreaterThan(25)
            .And.Equal(IssueCodes.Of(_classes));

    [Fact]
    public void No_code_means_two_things() =>
        IssueCodes.Of(_classes).Should().HaveCountGreaterThan(25).And.OnlyHaveUniqueItems();

    [Fact]
    public void Every_code_is_of_the_hundreds_of_this_package() =>
        IssueCodes.Of(_classes).Should().HaveCountGreaterThan(25).And.OnlyContain(code =>
            code.StartsWith("CC50", StringComparison.Ordinal) || code.StartsWith("CC51", StringComparison.Ordinal));

    [Fact]
    public void A_sentence_names_the_same_things_in_both_languages() =>
        _vietnamese.Select(text => (text.Key, PlacesIn(text.Value)))
            .Should().HaveCountGreaterThan(25)
            .And.Equal(_english.Select(text => (text.Key, PlacesIn(text.Value))));

    [Fact]
    public void A_sentence_ends_as_a_sentence() =>
        _vietnamese.Concat(_english).Where(text => IsCode(text.Key)).Select(text => text.Value)
            .Should().HaveCountGreaterThan(50).And.OnlyContain(text => text.EndsWith('.'));

    [Fact]
    public void A_Vietnamese_sentence_is_composed() =>
        _vietnamese.Select(text => text.Value).Should().HaveCountGreaterThan(25)
            .And.OnlyContain(text => text == VietnameseText.Normalize(text));

    [Fact]
    public void Every_sentence_about_a_row_says_where_it_begins() =>
        _english.Where(text => text.Key.StartsWith("CC51", StringComparison.Ordinal)).Select(text => text.Value)
            .Should().HaveCountGreaterThan(15).And.OnlyContain(text => text.Contains("{offset}"));

    private static KeyValuePair<string, string>[] Texts(string language)
    {
        var path = RepositoryRoot.PathOf("src", "ComplianceCore.Events", "Texts", language + ".json");
        using var texts = JsonDocument.Parse(
            File.ReadAllText(path), new JsonDocumentOptions { AllowDuplicateProperties = false });
        return
        [
            .. texts.RootElement.EnumerateObject()
                .Select(text => KeyValuePair.Create(text.Name, text.Value.GetString()!)),
        ];
    }

    private static bool IsCode(string key) => key.StartsWith("CC", StringComparison.Ordinal);

    private static string PlacesIn(string text) =>
        string.Join(' ', Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
