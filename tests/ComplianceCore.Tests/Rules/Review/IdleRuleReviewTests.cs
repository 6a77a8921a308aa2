using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class IdleRuleReviewTests
{
    private static readonly LocalDate _first = GivenReview.FirstDay;

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void A_notice_about_a_period_that_ended_before_its_rules_were_in_force_names_nobody(int days, bool isTold)
    {
        var end = _first.PlusDays(days);
        var rule = GivenReview.Accountability with { Notices = [GivenReview.Notice(end, end.PlusDays(2), null)] };

        GivenReview.CodesOn(GivenRules.Target, rule).Contains("CC1401").Should().Be(isTold);
    }

    [Fact]
    public void A_notice_names_somebody_when_one_of_its_rules_was_in_force()
    {
        var early = GivenRules.Target with { Thresholds = [GivenRules.From(_first.PlusMonths(6), 97)] };
        var rule = GivenReview.Accountability with { Of = [early, GivenRules.NoSigning] };

        GivenReview.CodesOn(GivenRules.NoSigning, early, rule).Should().BeEmpty();
    }

    [Fact]
    public void A_rule_that_notices_breaches_of_other_kinds_of_units_alone_is_told()
    {
        var communes = GivenRules.Target with { UnitKinds = ["xa", "phuong"] };
        var rule = GivenReview.Accountability with { Of = [communes], UnitKinds = ["so", "phong"] };

        GivenReview.RemarksOn(communes, rule).Should().Equal(
            "Rule 'accountability' concerns units of kind so, phong, and rule 'signing_target', named in 'of', only "
            + "those of xa, phuong, so that a breach of 'signing_target' never makes anybody answerable. Mend "
            + "'unitKinds' of one of them, or take 'signing_target' out of 'of'. [CC1402]");
    }

    [Fact]
    public void A_rule_that_shares_one_kind_of_unit_with_what_it_notices_is_fine()
    {
        var communes = GivenRules.Target with { UnitKinds = ["xa", "phuong"] };

        GivenReview.CodesOn(communes, GivenReview.Accountability with { Of = [communes], UnitKinds = ["so", "xa"] })
            .Should().BeEmpty();
    }

    [Fact]
    public void A_rule_for_every_kind_of_unit_shares_them_all()
    {
        var communes = GivenRules.Target with { UnitKinds = ["xa", "phuong"] };

        GivenReview.CodesOn(communes, GivenReview.Accountability with { Of = [communes] }).Should().BeEmpty();
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_report_that_is_due_before_its_duty_is_in_force_is_never_on_time(int days, bool isTold)
    {
        var report = GivenReview.MonthlyReport.Report with { Due = ObligationDue.Before(_first.PlusDays(days)) };

        GivenReview.CodesOn(GivenReview.MonthlyReport with { Report = report }).Contains("CC1403")
            .Should().Be(isTold);
    }

    [Fact]
    public void An_obligation_of_a_breach_that_is_due_before_anything_can_be_breached_is_told()
    {
        var obligation = GivenRules.NoSigning.Obligation! with { Due = ObligationDue.Before(_first) };

        GivenReview.RemarksOn(GivenRules.NoSigning with { Obligation = obligation }).Should().Equal(
            "Rule 'no_signing' is in force from 2022-07-05, while 'explain in writing' is due before 2022-07-05: no "
            + "period can keep that day. Mend 'dueBefore', or count the day by 'dueDaysAfterPeriod'. [CC1403]");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Heads_are_answerable_from_the_first_day_of_the_notice_and_owe_nothing_before(int days, bool isTold)
    {
        var due = ObligationDue.Before(new LocalDate(2022, 10, 1).PlusDays(days));
        var obligation = GivenRules.NoSigning.Obligation! with { Due = due };

        GivenReview.CodesOn(GivenRules.Target, GivenReview.Accountability with { Obligation = obligation })
            .Contains("CC1403").Should().Be(isTold);
    }

    [Theory]
    [InlineData(Verdict.Met, true)]
    [InlineData(Verdict.NotApplicable, true)]
    [InlineData(Verdict.Breached, false)]
    public void A_count_among_itself_is_breached_only_where_nothing_to_count_is(Verdict nothing, bool isTold)
    {
        var rule = GivenRules.NoSigning with { Among = GivenRules.Signed, NothingToCount = nothing };

        var verdict = GivenCase.Of(Given.Commune("Mây Trắng").Signed(0)).By(rule).Evaluate().Findings.Single().Verdict;

        (verdict != Verdict.Breached).Should().Be(isTold);
        GivenReview.CodesOn(rule).Contains("CC1404").Should().Be(isTold);
    }
}
