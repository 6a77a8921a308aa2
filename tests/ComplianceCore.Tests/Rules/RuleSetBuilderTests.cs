using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class RuleSetBuilderTests
{
    private static readonly string[] _files =
    [
        "samples/cases/yen-chau-2021-q1/rules.json",
        "samples/cases/my-loc-2020-09/rules.json",
        "samples/cases/my-loc-2020-11/rules.json",
        "samples/scenarios/rules.json",
    ];

    private static readonly RuleSetBuilder _empty =
        RuleSetBuilder.Of("bien_mo", new LocalizedText("Ký số, tỉnh Biển Mơ", "Signing, Biển Mơ province"));

    private static readonly RuleSetBuilder _sound =
        _empty.Ladder(GivenRules.Ladder).Rules(GivenRules.NoSigning, GivenRules.Target);

    public static TheoryData<string> Files => new(_files);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_rule_set_that_is_written_down_reads_as_the_same(string file)
    {
        var rules = RuleSet.Load(RepositoryRoot.PathOf(file));

        var again = RuleSet.Parse(RuleSetJson.Render(rules), "rules.json");

        again.Should().BeEquivalentTo(rules, options => options.RespectingRuntimeTypes());
    }

    [Fact]
    public void The_files_have_every_kind_of_rule() =>
        _files.SelectMany(file => RuleSet.Load(RepositoryRoot.PathOf(file)).Rules)
            .Select(rule => rule.Kind).Distinct().Should().HaveCount(5);

    [Fact]
    public void A_set_judges_as_one_of_its_parts_does() =>
        Findings(GivenCase.SmallOffice with { Rules = _sound.Build() })
            .Should().HaveCount(10).And.Equal(Findings(GivenCase.SmallOffice));

    [Fact]
    public void Indicators_and_instruments_come_with_the_rules()
    {
        var rules = _sound.Build();

        rules.Counts.Select(count => count.Id).Should().BeEquivalentTo("issued", "signed");
        rules.Ratios.Select(ratio => ratio.Id).Should().Equal("signing_rate");
        rules.Instruments.Should().Equal(GivenRules.Decision);
    }

    [Fact]
    public void A_consequence_outside_the_ladder_is_refused() =>
        CodesOf(_empty.Rules(GivenRules.NoSigning)).Should().Equal("CC1113");

    [Fact]
    public void A_set_without_rules_is_refused() => CodesOf(_empty).Should().Equal("CC1117");

    [Fact]
    public void A_blank_text_is_refused_as_in_a_file() =>
        CodesOf(_empty.Rules(GivenRules.Target with { Title = new LocalizedText(" ", " ") }))
            .Distinct().Should().Equal("CC1011");

    [Fact]
    public void A_fault_is_told_at_its_place_in_the_file_that_says_the_same()
    {
        var builder = _empty.Rules(GivenRules.Target with { Id = "Ký số" });

        var fault = FaultsOf(builder).Single();

        var lines = System.Text.Encoding.UTF8.GetString(builder.ToJson()).Split('\n');
        lines[fault.Place.Line - 1].Should().Contain("\"id\": \"Ký số\"");
    }

    [Fact]
    public void A_threshold_before_the_day_of_signing_is_refused()
    {
        var target = TargetRule.Of("t", GivenRules.Target.Title, GivenRules.SigningRate, Comparison.AtLeast)
            .From(GivenRules.FirstDay.PlusDays(-1), Percentage.Of(95), GivenRules.Decision.At(GivenRules.Target.Title));

        CodesOf(_empty.Rules(target)).Should().Equal("CC1110");
    }

    [Fact]
    public void A_judgement_may_look_back()
    {
        var target = TargetRule.Of("t", GivenRules.Target.Title, GivenRules.SigningRate, Comparison.AtLeast)
            .From(
                GivenRules.FirstDay.PlusDays(-1),
                Percentage.Of(95),
                GivenRules.Decision.Judging(GivenRules.Target.Title));

        _empty.Rules(target).Build().Rules.Should().ContainSingle();
    }

    [Fact]
    public void The_law_of_the_first_day_may_be_asked_for() =>
        _sound.LawOf(PeriodDay.First).Build().ThresholdDay.Should().Be(PeriodDay.First);

    [Fact]
    public void An_indicator_that_no_rule_reads_may_be_reported()
    {
        var received = CountIndicator.Of(
            "received", new LocalizedText("nhận", "received"), GivenRules.Issued.Verb, GivenRules.Issued.Counted);

        _sound.Indicators(received).Build().Counts.Should().Contain(received);
    }

    private static IEnumerable<string> Findings(GivenCase office) =>
        office.Evaluate().Findings.Select(finding => finding.ToString());

    private static IReadOnlyList<string> CodesOf(RuleSetBuilder builder) =>
        [.. FaultsOf(builder).Select(issue => issue.Code)];

    private static IReadOnlyList<Issue> FaultsOf(RuleSetBuilder builder) =>
        FluentActions.Invoking(builder.Build).Should().Throw<RuleSetFormatException>().Which.Issues;
}
