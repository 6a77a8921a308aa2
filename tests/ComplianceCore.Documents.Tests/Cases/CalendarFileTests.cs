using System.Text;
using ComplianceCore.Events;

namespace ComplianceCore.Documents.Tests;

public sealed class CalendarFileTests
{
    [Fact]
    public void Periods_are_read_as_a_case_writes_them_and_stand_by_their_days() =>
        Read("""
            {
              "format": 1,
              "periods": [
                { "label": "đợt 2", "first": "2021-04-19", "last": "2021-05-18" },
                { "quarter": "2021-Q1" },
                { "month": "2021-09", "cutOff": 18 }
              ]
            }
            """).Should().Equal(
            "quý I/2021 (2021-01-01..2021-03-31)",
            "đợt 2 (2021-04-19..2021-05-18)",
            "tháng 9/2021 (2021-08-19..2021-09-18)");

    [Theory]
    [InlineData("2021-03-30", "")]
    [InlineData("2021-03-31", "")]
    [InlineData("2021-04-01", "c.json(1,28): CC5011")]
    public void Two_periods_share_no_day(string last, string faults) =>
        FaultsOf($$"""{ "format": 1, "periods": [{ "month": "2021-04" }, {{Own("2021-03-01", last)}}] }""")
            .Should().Be(faults);

    [Theory]
    [InlineData("""{ "format": 1, "periods": [] }""", "c.json(1,27): CC5014")]
    [InlineData("""{ "format": 1 }""", "c.json(1,1): CC1006")]
    [InlineData("""{ "format": 2, "periods": [{ "year": "2021" }] }""", "c.json(1,13): CC1008")]
    [InlineData("""{ "format": 1, "periods": [{ "month": "2021-13" }] }""", "c.json(1,28): CC2013")]
    [InlineData("""{ "format": 1, "periods": [{ "year": "1969" }] }""", "c.json(1,28): CC5012")]
    [InlineData("""{ "format": 1, "periods": [{ "year": "1970" }] }""", "")]
    [InlineData("""{ "format": 1, "periods": [{ "year": "2105" }] }""", "")]
    [InlineData("""{ "format": 1, "periods": [{ "year": "2106" }] }""", "c.json(1,28): CC5012")]
    [InlineData("""{ "format": 1, "periods": [{ "year": "2021" }], "period": 1 }""", "c.json(1,49): CC1004")]
    [InlineData("[]", "c.json(1,1): CC1007")]
    [InlineData("{", "c.json(1,2): CC1003")]
    public void A_faulty_calendar_is_refused_with_its_place(string json, string faults) =>
        FaultsOf(json).Should().Be(faults);

    [Fact]
    public void Every_fault_is_told_at_once() =>
        FaultsOf("""{ "format": 1, "periods": [{ "month": "2021-13" }, { "year": "1969" }, { "year": "1969" }] }""")
            .Should().Be("c.json(1,28): CC2013 c.json(1,52): CC5012 c.json(1,72): CC5012 c.json(1,72): CC5011");

    private static string Own(string first, string last) =>
        $$"""{ "label": "kỳ", "first": "{{first}}", "last": "{{last}}" }""";

    private static IReadOnlyList<string> Read(string json)
    {
        var issues = new List<Issue>();
        var calendar = CalendarFile.Read(Encoding.UTF8.GetBytes(json), "c.json", issues);
        issues.Should().BeEmpty();
        var count = EventAggregator.Of(UnitDirectory.Of([]), calendar!, EventCountOptions.Default)
            .Count(Array.Empty<DocumentEvent>(), CancellationToken.None);
        return [.. count.Periods.Select(period => period.ToString())];
    }

    private static string FaultsOf(string json)
    {
        var issues = new List<Issue>();
        CalendarFile.Read(Encoding.UTF8.GetBytes(json), "c.json", issues);
        return string.Join(' ', issues.Select(issue => $"{issue.Place}: {issue.Code}"));
    }
}
