using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class TotalsTests
{
    private static readonly ComplianceReport _report = GivenCase.SmallOffice.Evaluate();

    [Fact]
    public void Each_group_is_totalled_in_the_order_of_the_office() =>
        _report.GroupTotals.Select(totals => (totals.Group, totals.Units))
            .Should().Equal((Given.Offices, 2), (Given.Communes, 3));

    [Fact]
    public void The_counts_of_a_group_are_summed() =>
        _report.GroupTotals[0].Counts.Select(total => (total.Indicator.Id, total.Sum, total.Reported))
            .Should().Equal(("issued", 1_438, 2), ("signed", 1_413, 2));

    [Fact]
    public void A_unit_that_did_not_report_is_not_in_the_sum() =>
        _report.GroupTotals[1].Counts.Select(total => (total.Indicator.Id, total.Sum, total.Reported))
            .Should().Equal(("issued", 15, 2), ("signed", 0, 2));

    [Fact]
    public void All_units_are_totalled_together() =>
        (_report.OverallTotals.Group, _report.OverallTotals.Units).Should().Be((null, 5));

    [Fact]
    public void The_rate_of_all_is_that_of_the_sums() =>
        _report.OverallTotals.Ratios.Select(total => (total.Indicator.Id, total.Rate, total.Reported))
            .Should().Equal(("signing_rate", Rate.Of(1_413, 1_453), 4));

    [Fact]
    public void A_unit_that_reported_one_of_two_numbers_is_not_in_the_rate() =>
        GivenCase.Of(Given.Commune("Mây Trắng").Issued(40), Given.Commune("Sông Thơ").Issued(10).Signed(9))
            .Evaluate().OverallTotals.Ratios.Single().Rate.Should().Be(Rate.Of(9, 10));

    [Fact]
    public void A_unit_that_reported_one_of_two_numbers_is_in_the_sum_of_that_one() =>
        GivenCase.Of(Given.Commune("Mây Trắng").Issued(40), Given.Commune("Sông Thơ").Issued(10).Signed(9))
            .Evaluate().OverallTotals.Counts.Select(total => total.Sum).Should().Equal(50, 9);

    [Fact]
    public void The_rate_of_a_group_without_reports_is_undefined() =>
        GivenCase.Of(Given.Commune("Mây Trắng")).Evaluate().OverallTotals.Ratios.Single().Rate
            .Should().Be(Rate.Undefined);

    [Fact]
    public void An_office_without_groups_has_only_the_totals_of_all() =>
        GivenCase.Of(Given.Commune("Mây Trắng").InNoGroup().Issued(1).Signed(1)).Evaluate().GroupTotals
            .Should().BeEmpty();

    [Fact]
    public void A_unit_in_no_group_is_in_the_totals_of_all() =>
        GivenCase.Of(Given.Commune("Mây Trắng").InNoGroup().Issued(1).Signed(1), Given.Commune("Sông Thơ"))
            .Evaluate().OverallTotals.Units.Should().Be(2);

    [Fact]
    public void A_ratio_that_does_not_add_up_has_no_total()
    {
        var received = GivenRules.SigningRate with { AddsUp = false };
        var rules = RuleSet.Of(GivenRules.Content(GivenRules.Target with { Indicator = received }) with
        {
            Indicators = [GivenRules.Issued, GivenRules.Signed, received],
        });

        (GivenCase.SmallOffice with { Rules = rules }).Evaluate().OverallTotals.Ratios.Should().BeEmpty();
    }
}
