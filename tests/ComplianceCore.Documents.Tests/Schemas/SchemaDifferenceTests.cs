namespace ComplianceCore.Documents.Tests;

public sealed class SchemaDifferenceTests
{
    private const int FewestChanges = 4_000;

    public static TheoryData<string, string> Files => CheckedCase.Files;

    public static TheoryData<string> Periods =>
    [
        """{ "month": "2026-09", "cutOff": 14 }""",
        """{ "quarter": "2026-Q3", "cutOff": 1 }""",
        """{ "halfYear": "2026-H2", "cutOff": 28 }""",
        """{ "nineMonths": "2026", "cutOff": 14 }""",
        """{ "year": "2026", "cutOff": 14 }""",
        """{ "label": "đợt 1", "first": "2026-08-15", "last": "2026-09-14" }""",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_a_case_is_valid_by_its_schema(string name, string file)
    {
        using var office = CheckedCase.Of(name);

        office.Schemas[file].FaultsOf(office.TextOf(file)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_schema_refuses_a_change_exactly_when_the_code_refuses_its_form(string name, string file)
    {
        using var office = CheckedCase.Of(name);

        new SchemaComparison(office, file).Differences(JsonMutations.OfForm(office.TextOf(file))).Should().BeEmpty();
    }

    [Fact]
    public void Thousands_of_changes_are_compared() =>
        CheckedCase.EveryFile.Sum(each => JsonMutations.OfForm(each.Text).Count())
            .Should().BeGreaterThan(FewestChanges);

    [Theory]
    [InlineData("case.json")]
    [InlineData("unit-kinds.json")]
    [InlineData("rules.json")]
    [InlineData("dispatch.json")]
    [InlineData("history/2026-07-15_2026-08-14.json")]
    public void The_schema_refuses_an_odd_value_of_bad_form_and_none_that_the_code_takes(string file)
    {
        using var office = CheckedCase.Of(CheckedCase.EveryMember);

        new SchemaComparison(office, file).Contradictions(JsonMutations.OfValues(office.TextOf(file)))
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void The_schema_refuses_a_period_exactly_when_the_code_refuses_its_form(string period)
    {
        using var office = CheckedCase.Of(CheckedCase.EveryMember);
        var comparison = new SchemaComparison(office, CaseManifest.FileName);
        var manifest = office.TextWith(CaseManifest.FileName, "period", period);

        comparison.Differences(JsonMutations.OfForm(manifest).Where(IsOfPeriod)).Should().BeEmpty();
        comparison.Contradictions(JsonMutations.OfValues(manifest).Where(IsOfPeriod)).Should().BeEmpty();
    }

    [Fact]
    public void A_member_that_is_null_is_read_as_left_out_while_the_schema_asks_to_leave_it_out()
    {
        using var office = CheckedCase.Of(CheckedCase.EveryMember);
        var rules = office.TextWith("rules.json", "thresholdDay", "null");

        office.FaultsOf("rules.json", rules).Should().BeEmpty();
        office.Schemas["rules.json"].FaultsOf(rules).Should().NotBeEmpty();
    }

    private static bool IsOfPeriod(JsonMutation mutation) =>
        mutation.Path.StartsWith("period", StringComparison.Ordinal);
}
