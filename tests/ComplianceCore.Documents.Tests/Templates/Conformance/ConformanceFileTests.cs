using ComplianceCore.TestKit;

namespace ComplianceCore.Documents.Tests;

public sealed class ConformanceFileTests
{
    private const string Case = """{ "name": "A", "template": "a", "expected": "a" }""";

    [Theory]
    [InlineData("", "there is no case")]
    [InlineData(Case + "," + Case, "two cases are called 'A'")]
    [InlineData("""{ "name": "A", "template": "a", "expected": "a", "expects": "b" }""", "'expects'")]
    [InlineData("""{ "name": "A", "template": "a", "template": "b", "expected": "a" }""", "'template'")]
    [InlineData("""{ "name": "A", "template": "a" }""", "'expected'")]
    [InlineData("""{ "name": "A", "template": 1, "expected": "a" }""", "an array of lines")]
    [InlineData("""{ "name": "A", "template": [1], "expected": "a" }""", "A text is expected")]
    public void A_faulty_file_of_the_suite_is_refused(string cases, string reason) =>
        Parsing($$"""{ "about": "a", "output": "plain", "model": "district", "cases": [{{cases}}] }""")
            .Should().Throw<InvalidDataException>().WithMessage($"topic: *{reason}*");

    [Fact]
    public void A_kind_of_output_that_there_is_not_is_refused() =>
        Parsing($$"""{ "about": "a", "output": "html", "model": "district", "cases": [{{Case}}] }""")
            .Should().Throw<InvalidDataException>();

    [Fact]
    public void Lines_are_joined_and_names_of_cases_begin_with_their_topic()
    {
        const string json = """
            {
              "about": "a", "output": "plain", "model": "district",
              "cases": [{ "name": "A", "template": ["a", "{{ title }}"], "expected": "a" }]
            }
            """;

        var read = ConformanceFile.Parse("topic", json).CasesOf("topic", ConformanceSuite.ModelOf).Single();

        $"{read}/{read.Source.Template.Text}".Should().Be("topic: A/a\n{{ title }}");
    }

    [Theory]
    [InlineData("""{ "names": { "a": [] } }""", "'a' is an empty list")]
    [InlineData("""{ "names": { "a": [1, "b"] } }""", "the elements of 'a' are of different types")]
    [InlineData("""{ "names": { "a": null } }""", "'a' is Null")]
    [InlineData("""{ "names": { "a": { "date": "31/3/2021" } } }""", "is no day")]
    [InlineData("""{ "names": [] }""", "either 'case' or 'names'")]
    [InlineData("""{ "names": {}, "case": "a" }""", "either 'case' or 'names'")]
    [InlineData("{}", "either 'case' or 'names'")]
    [InlineData("""{ "name": {} }""", "'name'")]
    public void A_faulty_model_is_refused(string json, string reason) =>
        FluentActions.Invoking(() => ConformanceModel.Parse("model", json))
            .Should().Throw<InvalidDataException>().WithMessage($"model: *{reason}*");

    [Fact]
    public void A_model_has_the_types_that_its_values_show() =>
        TypesOf("""
            {
              "names": {
                "text": "a", "number": 1.50, "boolean": true, "day": { "date": "2021-03-31" },
                "texts": ["a"], "nothing": { "empty": 0 }, "unit": { "name": "a" }, "units": [{ "name": "b" }]
              }
            }
            """)
            .Should().Be(
                "text: text, number: number, boolean: boolean, day: date, texts: list of text, "
                + "nothing: list of number, unit: unit, units: list of unit");

    private static Func<ConformanceFile> Parsing(string json) => () => ConformanceFile.Parse("topic", json);

    private static string TypesOf(string json)
    {
        var type = ConformanceModel.Parse("model", json).Type;
        return string.Join(", ", type.MemberNames.Select(name => $"{name}: {type.Member(name)}"));
    }
}
