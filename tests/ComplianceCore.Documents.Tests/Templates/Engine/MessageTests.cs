using System.Text.Json;
using System.Text.RegularExpressions;

namespace ComplianceCore.Documents.Tests;

public sealed partial class MessageTests
{
    [Theory]
    [InlineData(
        "{{ unitz }}",
        "thu.sbn(1,4): The template knows no name 'unitz' here. The nearest one it knows is 'units'. [CC3030]")]
    [InlineData(
        "{{ best.nam }}",
        "thu.sbn(1,9): 'unit' has no member 'nam'. The nearest one it has is 'name'. [CC3032]")]
    [InlineData(
        "{{ names | jion ', ' }}",
        "thu.sbn(1,12): There is no function 'jion'. The nearest one is 'join'. [CC3034]")]
    [InlineData(
        "{{ units | join ', ' }}",
        "thu.sbn(1,4): The function 'join' takes a value of type 'list of text' here and is given one of type "
        + "'list of unit'. [CC3036]")]
    [InlineData(
        "{{ title | both 1 }}",
        "thu.sbn(1,17): The function 'both' takes a value of type 'text' here and is given one of type 'number'. "
        + "[CC3036]")]
    [InlineData(
        "{{ title | first_of }}",
        "thu.sbn(1,4): The function 'first_of' takes a value of type 'list of any' here and is given one of type "
        + "'text'. [CC3036]")]
    [InlineData(
        "{{ if tally }}{{ end }}",
        "thu.sbn(1,7): This condition is of type 'number'; a condition is true or false and nothing else. Compare the "
        + "value, for example with == or >. [CC3038]")]
    [InlineData(
        "{{ include 'rwo' }}",
        "thu.sbn(1,4): There is no template 'rwo' to include. List its file under 'includes' in case.json, or correct "
        + "the name; the nearest one there is 'row'. [CC3046]")]
    [InlineData(
        "{{ tally / 2 }}",
        "thu.sbn(1,10): '/' is not part of the strict language: it computes with + - * only. Take shares and "
        + "percentages from the model, where they are exact. [CC3060]")]
    public void A_message_names_the_thing_the_place_and_the_cure(string template, string message) =>
        Sample.IssuesOf(template).Should().ContainSingle().Which.ToString().Should().Be(message);

    [Fact]
    public void A_message_is_there_in_Vietnamese() =>
        Sample.IssuesOf("{{ unitz }}")[0].Describe(Language.Vietnamese).Should().Be(
            "thu.sbn(1,4): Tại đây mẫu không có tên 'unitz'. Tên gần nhất là 'units'. [CC3030]");

    [Fact]
    public void A_message_stays_on_one_line_and_short_whatever_the_template_holds()
    {
        var longName = new string('x', 100);

        Sample.IssuesOf($"{{{{ {longName} }}}}")[0].Message.English.Should().Be(
            $"The template knows no name '{longName[..40]}…' here. The nearest one it knows is 'no'.");
    }

    [Fact]
    public void The_exception_says_all_faults_one_a_line()
    {
        var parse = () => Sample.Parse("{{ unitz }}{{ names | jion ', ' }}");

        parse.Should().Throw<TemplateException>().WithMessage(
            "thu.sbn(1,4): The template knows no name 'unitz' here. The nearest one it knows is 'units'. [CC3030]\n"
            + "thu.sbn(1,23): There is no function 'jion'. The nearest one is 'join'. [CC3034]");
    }

    [Fact]
    public void Every_sentence_has_the_same_places_in_both_languages()
    {
        var english = PlacesIn("en");
        var vietnamese = PlacesIn("vi");

        english.Should().HaveCountGreaterThan(50);
        vietnamese.Should().Equal(english);
    }

    private static List<string> PlacesIn(string language)
    {
        using var stream = typeof(DocumentTexts).Assembly
            .GetManifestResourceStream($"ComplianceCore.Documents.{language}.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateObject().Select(PlacesOf)];
    }

    private static string PlacesOf(JsonProperty sentence)
    {
        var places = Place().Matches(sentence.Value.GetString()!).Select(match => match.Value);
        return $"{sentence.Name}: {string.Join(", ", places.Distinct().Order(StringComparer.Ordinal))}";
    }

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
