using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed partial class DocumentTextsTests
{
    private static readonly IReadOnlyList<Type> _classes = IssueCodes.ClassesOf(typeof(Dispatch).Assembly);

    private static readonly IReadOnlyList<KeyValuePair<string, string>> _vietnamese =
        Sentences.Of("ComplianceCore.Documents", "vi");

    private static readonly IReadOnlyList<KeyValuePair<string, string>> _english =
        Sentences.Of("ComplianceCore.Documents", "en");

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

    private static string PlacesIn(string text) =>
        string.Join(' ', Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
