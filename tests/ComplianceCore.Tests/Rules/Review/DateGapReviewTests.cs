using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class DateGapReviewTests
{
    private static readonly LocalDate _first = GivenReview.FirstDay;

    [Fact]
    public void A_level_whose_threshold_comes_later_is_not_judged_before()
    {
        var rule = Target(
            GivenRules.From(_first, 95, "district"), GivenRules.From(_first.PlusDays(10), 90, "commune"));

        GivenReview.RemarksOn(rule).Should().Equal(
            "Rule 'signing_target' is in force from 2022-07-05, and up to and with 2022-07-14 the level 'commune' has "
            + "no threshold and is not judged. If it should be, add a threshold for it, or one for every level, from "
            + "2022-07-05. [CC1411]");
    }

    [Fact]
    public void The_days_before_a_level_has_its_own_threshold_are_covered_by_one_for_every_level() =>
        GivenReview.CodesOn(Target(GivenRules.From(_first, 95), GivenRules.From(_first.PlusDays(10), 90, "commune")))
            .Should().NotContain("CC1411");

    [Fact]
    public void A_threshold_for_every_level_ends_the_gap_of_a_level() =>
        GivenReview.RemarksOn(Target(
                GivenRules.From(_first, 95, "district"),
                GivenRules.From(_first.PlusDays(2), 92),
                GivenRules.From(_first.PlusDays(10), 90, "commune")))
            .Should().Contain(remark => remark.Contains("2022-07-06 the level 'commune'", StringComparison.Ordinal));

    [Fact]
    public void Levels_without_their_own_threshold_wait_for_the_one_for_every_level() =>
        GivenReview.RemarksOn(Target(GivenRules.From(_first, 95, "district"), GivenRules.From(_first.PlusDays(1), 90)))
            .Should().Contain(
                "Rule 'signing_target' is in force from 2022-07-05, and up to and with 2022-07-05 there is no "
                + "threshold for every level, so that levels without their own are not judged. If they should be, "
                + "add one for every level from 2022-07-05. [CC1412]");

    [Fact]
    public void Two_levels_from_one_day_leave_no_gap() =>
        GivenReview.CodesOn(Target(GivenRules.From(_first, 95, "district"), GivenRules.From(_first, 90, "commune")))
            .Should().BeEmpty();

    [Fact]
    public void A_minimum_leaves_gaps_as_a_percentage_does() =>
        GivenReview.CodesOn(GivenReview.FewSigned with
        {
            Thresholds =
            [
                GivenReview.Minimum(_first, 10) with { Level = "commune" },
                GivenReview.Minimum(_first.PlusDays(1), 20) with { Level = "ward" },
            ],
        }).Should().Equal("CC1411");

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Between_two_notices_there_is_a_gap_when_a_day_has_none(int days, bool isTold)
    {
        var until = new LocalDate(2022, 10, 31);
        var rule = GivenReview.Accountability with
        {
            Notices =
            [
                GivenReview.Notice(new LocalDate(2022, 9, 30), new LocalDate(2022, 10, 1), until),
                GivenReview.Notice(new LocalDate(2022, 10, 30), until.PlusDays(days), null),
            ],
        };

        GivenReview.CodesOn(GivenRules.Target, rule).Contains("CC1413").Should().Be(isTold);
    }

    [Fact]
    public void A_gap_between_notices_is_told_by_its_days()
    {
        var rule = GivenReview.Accountability with
        {
            Notices =
            [
                GivenReview.Notice(new LocalDate(2022, 8, 31), new LocalDate(2022, 9, 1), new LocalDate(2022, 9, 30)),
                GivenReview.Notice(new LocalDate(2022, 9, 30), new LocalDate(2022, 11, 1), null),
            ],
        };

        GivenReview.RemarksOn(GivenRules.Target, rule).Should().Equal(
            "Rule 'accountability': from 2022-10-01 up to and with 2022-10-31 no notice is in force, so that nobody is "
            + "answerable. If somebody should be, move 'until' of the notice before or 'from' of the one after. "
            + "[CC1413]");
    }

    private static TargetRule Target(params TargetThreshold[] thresholds) =>
        GivenRules.Target with { Thresholds = thresholds };
}
