using System.Text.Json;
using System.Text.RegularExpressions;
using ComplianceCore.TestKit;

namespace ComplianceCore.Importers.Tests;

public sealed partial class ImportTextsTests
{
    private static readonly IReadOnlyList<Type> _classes = IssueCodes.ClassesOf(typeof(TableImporter).Assembly);

    private static readonly KeyValuePair<string, string>[] _vietnamese = Texts("vi");
    private static readonly KeyValuePair<string, string>[] _english = Texts("en");

    [Fact]
    public void The_codes_stand_in_four_classes() => _classes.Should().Equal(
        typeof(FileIssueCode), typeof(MapIssueCode), typeof(RowIssueCode), typeof(TableIssueCode));

    [Fact]
    public void Every_text_is_there_in_both_languages() =>
        _english.Select(text => text.Key).Should().HaveCountGreaterThan(90)
            .And.Equal(_vietnamese.Select(text => text.Key))
            .And.Equal(_english.Select(text => text.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_has_a_sentence_and_a_cure()
    {
        var codes = IssueCodes.Of(_classes);

        codes.Should().HaveCountGreaterThan(45).And.OnlyHaveUniqueItems();
        _vietnamese.Select(text => text.Key).Should().Equal(codes.Concat(codes.Select(code => $"cure.{code}")));
    }

    [Fact]
    public void Every_code_is_of_the_hundreds_of_this_package() => IssueCodes.Of(_classes)
        .Should().HaveCountGreaterThan(45).And.OnlyContain(code => code.StartsWith("CC6", StringComparison.Ordinal));

    [Fact]
    public void A_sentence_names_the_same_things_in_both_languages() =>
        _vietnamese.Select(text => (text.Key, PlacesIn(text.Value)))
            .Should().HaveCountGreaterThan(90)
            .And.Equal(_english.Select(text => (text.Key, PlacesIn(text.Value))));

    [Fact]
    public void A_sentence_ends_as_a_sentence() => _vietnamese.Concat(_english).Select(text => text.Value)
        .Should().HaveCountGreaterThan(180).And.OnlyContain(text => text.EndsWith('.'));

    [Fact]
    public void A_Vietnamese_sentence_is_composed() => _vietnamese.Select(text => text.Value)
        .Should().HaveCountGreaterThan(90).And.OnlyContain(text => text == VietnameseText.Normalize(text));

    private static KeyValuePair<string, string>[] Texts(string language)
    {
        var path = RepositoryRoot.PathOf("src", "ComplianceCore.Importers", "Texts", language + ".json");
        using var texts = JsonDocument.Parse(
            File.ReadAllText(path), new JsonDocumentOptions { AllowDuplicateProperties = false });
        return
        [
            .. texts.RootElement.EnumerateObject()
                .Select(text => KeyValuePair.Create(text.Name, text.Value.GetString()!)),
        ];
    }

    private static string PlacesIn(string text) =>
        string.Join(' ', Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
