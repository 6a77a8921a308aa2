using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Tests;

public sealed class BreachTests
{
    [Fact]
    public void A_breach_leads_to_a_consequence_for_the_head_by_title() =>
        Judge(0, GivenRules.NoSigning).Consequence
            .Should().Be(new Consequence(GivenRules.Ladder[1], "Chủ tịch UBND xã Ví Dụ"));

    [Fact]
    public void What_is_met_leads_to_nothing() => Judge(1, GivenRules.NoSigning).Consequence.Should().BeNull();

    [Fact]
    public void A_rule_may_name_no_consequence() => Judge(0, GivenRules.Target).Consequence.Should().BeNull();

    [Fact]
    public void A_breach_obliges_to_what_the_rule_says() =>
        Judge(0, GivenRules.NoSigning).Obligation!.Terms.Should().BeSameAs(GivenRules.NoSigning.Obligation);

    [Fact]
    public void What_is_met_obliges_to_nothing() => Judge(1, GivenRules.NoSigning).Obligation.Should().BeNull();

    [Theory]
    [InlineData(1, 4, 1)]
    [InlineData(5, 4, 5)]
    [InlineData(30, 4, 30)]
    public void An_obligation_may_be_due_so_many_days_after_the_period(int days, int month, int day) =>
        Judge(0, Due(ObligationDue.DaysAfter(days))).Obligation!.DueBefore
            .Should().Be(new LocalDate(2023, month, day));

    [Fact]
    public void An_obligation_may_be_due_before_a_day_of_its_own() =>
        Judge(0, Due(ObligationDue.Before(new LocalDate(2023, 4, 7)))).Obligation!.DueBefore
            .Should().Be(new LocalDate(2023, 4, 7));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_obligation_is_not_due_within_the_period(int days)
    {
        var creating = () => ObligationDue.DaysAfter(days);

        creating.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(days));
    }

    [Fact]
    public void A_report_lists_its_obligations_in_the_order_of_the_findings() =>
        GivenCase.SmallOffice.Evaluate().Obligations.Select(each => each.Finding.Unit.Name)
            .Should().Equal("Mây Trắng", "Sông Thơ");

    private static ZeroActivityRule Due(ObligationDue due) => GivenRules.NoSigning with
    {
        Obligation = GivenRules.NoSigning.Obligation! with { Due = due },
    };

    private static Finding Judge(long count, ComplianceRule rule) =>
        GivenCase.Of(Given.Commune("Ví Dụ").Issued(1).Signed(count)).By(rule).Evaluate().Findings.Single();
}
