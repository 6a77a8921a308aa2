using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class OverlapReviewTests
{
    private static readonly LocalDate _first = GivenReview.FirstDay;
    private static readonly LocalDate _until = new(2022, 10, 31);

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Two_notices_share_a_day_up_to_the_last_day_of_the_first(int days, bool isTold) =>
        GivenReview.CodesOn(GivenRules.Target, Noticed(_until, _until.PlusDays(days))).Contains("CC1421")
            .Should().Be(isTold);

    [Fact]
    public void Notices_that_do_not_expire_share_every_day_from_the_later_one_on() =>
        GivenReview.RemarksOn(GivenRules.Target, Noticed(null, _until)).Should().Equal(
            "Rule 'accountability': the notice about the period that ended on 2022-09-30 and the one about the period "
            + "that ended on 2022-10-15 are both in force from 2022-10-31 on, so that a unit is held against both. If "
            + "that is not meant, give the earlier an 'until'. [CC1421]");

    [Fact]
    public void Notices_that_expire_share_the_days_between() =>
        GivenReview.RemarksOn(GivenRules.Target, Noticed(_until, _until.PlusDays(-9)))
            .Should().ContainSingle().Which.Should().Contain("in force from 2022-10-22 to 2022-10-31, so");

    [Fact]
    public void Two_rules_of_one_kind_on_one_indicator_overlap()
    {
        var milder = GivenRules.Target with { Id = "milder", Thresholds = [GivenRules.From(_first.PlusDays(3), 50)] };

        GivenReview.RemarksOn(GivenRules.Target, milder).Should().Equal(
            "Rule 'signing_target' and rule 'milder' are of one kind and judge 'signing_rate' of the same units from "
            + "2022-07-08, so that a unit may breach both. If that is not meant, part them by 'unitKinds' or 'level', "
            + "or join them. [CC1422]");
    }

    [Fact]
    public void Counts_are_judged_twice_as_ratios_are() =>
        GivenReview.CodesOn(
                GivenRules.NoSigning,
                GivenRules.NoSigning with { Id = "again" },
                GivenReview.FewSigned,
                GivenReview.FewSigned with { Id = "fewer" })
            .Should().Equal("CC1422", "CC1422");

    [Fact]
    public void Two_duties_are_two_reports() =>
        GivenReview.CodesOn(GivenReview.MonthlyReport, GivenReview.MonthlyReport with { Id = "weekly_report" })
            .Should().BeEmpty();

    [Fact]
    public void Rules_for_other_kinds_of_units_do_not_overlap() =>
        GivenReview.CodesOn(
                GivenRules.Target with { UnitKinds = ["xa"] },
                GivenRules.Target with { Id = "of_wards", UnitKinds = ["phuong"] })
            .Should().BeEmpty();

    [Fact]
    public void Rules_for_other_levels_do_not_overlap() =>
        GivenReview.CodesOn(
                GivenRules.Target with { Thresholds = [GivenRules.From(_first, 95, "commune")] },
                GivenRules.Target with { Id = "of_wards", Thresholds = [GivenRules.From(_first, 98, "ward")] })
            .Should().BeEmpty();

    [Fact]
    public void A_rule_for_every_level_overlaps_with_one_for_a_level() =>
        GivenReview.CodesOn(
                GivenRules.Target,
                GivenRules.Target with { Id = "of_wards", Thresholds = [GivenRules.From(_first, 98, "ward")] })
            .Should().Equal("CC1422");

    [Fact]
    public void A_level_with_its_own_threshold_does_not_follow_the_one_for_every_level()
    {
        var rule = GivenRules.Target with
        {
            Thresholds =
            [
                GivenRules.From(_first, 95),
                GivenRules.From(_first.PlusDays(5), 90, "commune"),
                GivenRules.From(_first.PlusDays(9), 97),
            ],
        };

        GivenReview.RemarksOn(rule).Should().Equal(
            "Rule 'signing_target': from 2022-07-10 the level 'commune' has both its own threshold 90% and the one for "
            + "every level, 95%; its own goes first, also when the other changes later. To let it follow a new one "
            + "for every level, write that one as its own. [CC1423]");
    }

    [Fact]
    public void A_level_with_its_own_minimum_is_told_by_number() =>
        GivenReview.RemarksOn(GivenReview.FewSigned with
        {
            Thresholds =
            [
                GivenReview.Minimum(_first, 10) with { Level = "ward" },
                GivenReview.Minimum(_first, 2000),
            ],
        }).Should().ContainSingle().Which.Should().Contain("its own threshold 10 and the one for every level, 2,000;");

    [Fact]
    public void Levels_alone_need_no_order() =>
        GivenReview.CodesOn(GivenRules.Target with { Thresholds = [GivenRules.From(_first, 90, "commune")] })
            .Should().BeEmpty();

    private static AccountabilityRule Noticed(LocalDate? until, LocalDate from) => GivenReview.Accountability with
    {
        Notices =
        [
            GivenReview.Notice(new LocalDate(2022, 9, 30), new LocalDate(2022, 10, 1), until),
            GivenReview.Notice(new LocalDate(2022, 10, 15), from, null),
        ],
    };
}
