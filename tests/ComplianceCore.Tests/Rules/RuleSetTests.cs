using System.Text;
using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class RuleSetTests
{
    private static readonly RuleSet _yenChau =
        RuleSet.Load(RepositoryRoot.PathOf("samples", "cases", "yen-chau-2021-q1", "rules.json"));

    [Fact]
    public void The_rules_of_yen_chau_stand_in_the_order_of_the_file() =>
        _yenChau.Rules.Select(rule => (rule.Id, rule.Kind))
            .Should().Equal(("no_signing", "zeroActivity"), ("signing_target", "target"));

    [Fact]
    public void The_target_of_yen_chau_rests_on_point_2_of_its_own_dispatch() =>
        _yenChau.Rules.OfType<TargetRule>().Single().Thresholds.Single().Basis.Cite(Language.Vietnamese)
            .Should().Be("điểm 2 Công văn số 621/UBND-VP ngày 31/3/2021 của UBND huyện Yên Châu");

    [Fact]
    public void A_judgement_is_cited_as_one() =>
        _yenChau.Rules.OfType<ZeroActivityRule>().Single().Basis.Cite(Language.Vietnamese).Should().Be(
            "nhận định của UBND huyện Yên Châu tại phần đánh giá Công văn số 621/UBND-VP ngày 31/3/2021");

    [Fact]
    public void A_citation_is_in_English_too() =>
        _yenChau.Rules.OfType<TargetRule>().Single().Thresholds.Single().Basis.Cite(Language.English)
            .Should().Be("point 2 of dispatch 621/UBND-VP of 2021-03-31, People's Committee of Yên Châu district");

    [Fact]
    public void The_ladder_of_yen_chau_ends_with_the_severest_step() =>
        _yenChau.Consequences.Select(step => step.Text.Vietnamese)
            .Should().Equal("nhắc nhở", "nhắc nhở nghiêm khắc", "phê bình", "nghiêm khắc phê bình");

    [Fact]
    public void Decomposed_letters_come_out_composed() =>
        RuleFile.Parse(RuleFile.With("\"Ký số\"", "\"Ky\u0301 sô\u0301\"")).Title.Vietnamese.Should().Be("Ký số");

    [Fact]
    public void A_byte_order_mark_is_accepted() =>
        RuleSet.Parse(Encoding.UTF8.GetBytes("\uFEFF" + RuleFile.Sound), RuleFile.Name).Id.Should().Be("bien_mo");

    [Fact]
    public void A_byte_order_mark_moves_no_place() =>
        RuleFile.IssuesOf("\uFEFF[]").Select(issue => issue.Place.ToString()).Should().Equal("rules.json(1,1)");

    [Fact]
    public void A_text_in_one_language_serves_both() =>
        RuleFile.Parse(RuleFile.Sound).Title.Should().Be(new LocalizedText("Ký số", "Ký số"));

    [Theory]
    [InlineData("lastDay", PeriodDay.Last)]
    [InlineData("firstDay", PeriodDay.First)]
    public void A_rule_set_says_which_day_decides(string word, PeriodDay day) =>
        RuleFile.Parse(RuleFile.With("\"format\": 1,", $"\"format\": 1, \"thresholdDay\": \"{word}\","))
            .ThresholdDay.Should().Be(day);

    [Theory]
    [InlineData("undetermined", MissingFigures.Undetermined)]
    [InlineData("refuse", MissingFigures.Refuse)]
    public void A_rule_says_what_a_missing_figure_means(string word, MissingFigures missing) =>
        RuleFile.Parse(RuleFile.With("\"comparison\"", $"\"missing\": \"{word}\", \"comparison\""))
            .Rules[1].Missing.Should().Be(missing);

    [Fact]
    public void An_obligation_may_be_due_before_a_day() =>
        RuleFile.Parse(RuleFile.With("\"dueDaysAfterPeriod\": 5", "\"dueBefore\": \"2023-04-05\""))
            .Rules[0].Obligation!.Due.Should().Be(ObligationDue.Before(new LocalDate(2023, 4, 5)));

    [Fact]
    public void A_rule_set_of_code_is_held_to_the_rules_of_a_file()
    {
        var creating = () => GivenRules.Of(
            GivenRules.Target with { Id = "Target", NothingToCount = Verdict.Undetermined, Thresholds = [] });

        creating.Should().Throw<RuleSetFormatException>()
            .Which.Issues.Select(issue => issue.Code).Should().Equal("CC1101", "CC1116", "CC1112");
    }

    [Fact]
    public void Nothing_to_count_is_never_undetermined() =>
        IssuesOf(GivenRules.Content(GivenRules.Target with { NothingToCount = Verdict.Undetermined })).Should().Equal(
            "Rule 'signing_target': 'nothingToCount' must be met, breached or notApplicable. [CC1116]");

    [Fact]
    public void Nothing_to_count_is_never_undetermined_for_zero_activity_either()
    {
        var faulty = GivenRules.Content(GivenRules.NoSigning with { NothingToCount = Verdict.Undetermined });
        var creating = () => RuleSet.Of(faulty);

        creating.Should().Throw<RuleSetFormatException>().Which.Issues.Single().Describe(Language.Vietnamese)
            .Should().Be("Quy tắc 'no_signing': 'nothingToCount' phải là met, breached hoặc notApplicable. [CC1116]");
    }

    [Fact]
    public void A_rule_stands_in_its_set_once() =>
        IssuesOf(GivenRules.Content(GivenRules.Target, GivenRules.Target)).Should().Contain(
            "The id 'signing_target' is used above. An id names one thing. [CC1102]");

    [Fact]
    public void A_rule_set_has_the_counts_of_its_rules() =>
        IssuesOf(GivenRules.Content(GivenRules.NoSigning) with { Indicators = [GivenRules.Signed] }).Should().Equal(
            "The indicator 'issued' is not in the rule set. Nearest: 'signed'. Possible here: signed. [CC1106]");

    [Fact]
    public void A_rule_set_has_the_ratios_of_its_rules() =>
        IssuesOf(GivenRules.Content(GivenRules.Target) with
        {
            Indicators = [GivenRules.Issued, GivenRules.Signed, GivenRules.SigningRate with { Id = "sign_rate" }],
        }).Should().Equal(
            "The indicator 'signing_rate' is not in the rule set. Nearest: 'sign_rate'. "
            + "Possible here: sign_rate. [CC1106]");

    [Fact]
    public void A_rule_set_has_the_counts_of_its_ratios() =>
        IssuesOf(GivenRules.Content() with { Indicators = [GivenRules.Issued, GivenRules.SigningRate] })
            .Should().Contain(
                "The indicator 'signed' is not in the rule set. Nearest: 'issued'. Possible here: issued. [CC1106]");

    [Fact]
    public void A_rule_set_has_a_rule() =>
        IssuesOf(GivenRules.Content())
            .Should().Equal("The rule set has no rule. Add at least one to 'rules'. [CC1117]");

    [Fact]
    public void A_rule_set_has_the_consequences_of_its_rules() =>
        IssuesOf(GivenRules.Content(GivenRules.NoSigning) with { Consequences = [GivenRules.Ladder[0]] })
            .Should().Equal(
                "The consequence 'reprimand' is not in the list 'consequences'. Known: reminder. [CC1113]");

    [Theory]
    [InlineData(Comparison.Above, "99.9999", true)]
    [InlineData(Comparison.Above, "100", false)]
    [InlineData(Comparison.AtLeast, "0", false)]
    [InlineData(Comparison.AtLeast, "0.0001", true)]
    [InlineData(Comparison.AtLeast, "100", true)]
    [InlineData(Comparison.AtLeast, "100.0001", false)]
    [InlineData(Comparison.Below, "0", false)]
    [InlineData(Comparison.Below, "0.0001", true)]
    [InlineData(Comparison.Below, "100", true)]
    [InlineData(Comparison.Below, "100.0001", false)]
    [InlineData(Comparison.AtMost, "99.9999", true)]
    [InlineData(Comparison.AtMost, "100", false)]
    public void A_threshold_can_be_met_and_missed(Comparison comparison, string percent, bool isAccepted) =>
        Accepts(GivenRules.Target with
        {
            Comparison = comparison,
            Thresholds = [GivenRules.From(GivenRules.FirstDay, StatedPercentage.Of(percent).Percent)],
        }).Should().Be(isAccepted);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Nothing_is_in_force_before_its_instrument_was_signed(int days, bool isAccepted) =>
        Accepts(GivenRules.NoSigning with { FirstDay = GivenRules.FirstDay.PlusDays(days) })
            .Should().Be(isAccepted);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_later_threshold_of_a_level_has_a_later_day(int days, bool isAccepted) =>
        Accepts(GivenRules.Target with
        {
            Thresholds =
            [
                GivenRules.From(GivenRules.FirstDay.PlusDays(9), 95),
                GivenRules.From(GivenRules.FirstDay.PlusDays(9 + days), 97),
            ],
        }).Should().Be(isAccepted);

    [Fact]
    public void Thresholds_of_two_levels_may_begin_together() =>
        Accepts(GivenRules.Target with
        {
            Thresholds =
            [
                GivenRules.From(GivenRules.FirstDay, 97),
                GivenRules.From(GivenRules.FirstDay, 90, "commune"),
            ],
        }).Should().BeTrue();

    private static bool Accepts(ComplianceRule rule) =>
        !new RuleSetValidator().Check(GivenRules.Content(rule), CoreTexts.Catalog, _ => SourcePlace.Nowhere).Any();

    private static IEnumerable<string> IssuesOf(RuleSetContent content)
    {
        var creating = () => RuleSet.Of(content);

        return creating.Should().Throw<RuleSetFormatException>().Which.Issues.Select(issue => issue.ToString());
    }
}
