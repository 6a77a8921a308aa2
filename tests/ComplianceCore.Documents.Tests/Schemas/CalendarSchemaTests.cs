using System.Text;

namespace ComplianceCore.Documents.Tests;

public sealed class CalendarSchemaTests
{
    private const string Sound = """
        {
          "$schema": "calendar.schema.json",
          "format": 1,
          "periods": [
            { "month": "2021-01", "cutOff": 14 },
            { "quarter": "2021-Q2" },
            { "halfYear": "2021-H2" },
            { "nineMonths": "2022" },
            { "year": "2023" },
            { "label": { "vi": "đợt 1", "en": "round 1" }, "first": "2024-01-01", "last": "2024-01-14" }
          ]
        }
        """;

    private static readonly SchemaFile _schema = SchemaFile.Of("calendar");

    [Fact]
    public void A_calendar_is_valid_by_its_schema() => _schema.FaultsOf(Sound).Should().BeEmpty();

    [Fact]
    public void A_calendar_is_read() => CodesOf(Sound).Should().BeEmpty();

    [Fact]
    public void The_schema_refuses_a_change_exactly_when_the_code_refuses_its_form() =>
        JsonMutations.OfForm(Sound)
            .Where(mutation => (_schema.FaultsOf(mutation.Json).Count > 0) != CodesOf(mutation.Json).Any(IsOfForm))
            .Select(mutation => $"{mutation.Path} = {mutation.Value}")
            .Should().BeEmpty();

    [Fact]
    public void Two_periods_of_one_day_have_the_form_of_a_calendar() =>
        _schema.FaultsOf("""{ "format": 1, "periods": [{ "year": "2021" }, { "year": "2021" }] }""")
            .Should().BeEmpty();

    // Shared days are beyond a schema; that a list has no period is not.
    private static bool IsOfForm(string code) => code is not "CC5011" && (code is "CC5014" || FaultsOfForm.Has(code));

    private static IEnumerable<string> CodesOf(string json)
    {
        var issues = new List<Issue>();
        CalendarFile.Read(Encoding.UTF8.GetBytes(json), "c.json", issues);
        return issues.Select(issue => issue.Code);
    }
}
