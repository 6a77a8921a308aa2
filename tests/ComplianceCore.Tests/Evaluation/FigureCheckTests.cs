using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class FigureCheckTests
{
    private static readonly SourcePlace _row7 = new("figures.csv", 7, 1);

    [Fact]
    public void An_unknown_unit_is_named_with_its_place() => Issues(
        GivenCase.Of() with { Strangers = [Given.Commune("Mây").Coded("90009").Reports("signed", 1, _row7)] })
        .Should().Equal(
            "figures.csv(7,1): The unit code '90009' is not in the directory. "
            + "Correct it or add the unit to the directory. [CC1206]");

    [Fact]
    public void A_unit_that_ended_before_the_last_day_is_named_with_that_day() =>
        Issues(GivenCase.Of(Given.Commune("Mây").To(2023, 3, 30).Coded("90001").Reports("signed", 1, _row7)))
            .Should().Equal(
                "figures.csv(7,1): The unit of code '90001' is not in force on 2023-03-31, the last day of the period. "
                + "Use the code of that day. [CC1207]");

    [Theory]
    [InlineData(30, 1)]
    [InlineData(31, 0)]
    public void A_unit_in_force_on_the_last_day_is_in_force(int lastDay, int issues) =>
        GivenCase.Of(Given.Commune("Mây").To(2023, 3, lastDay).Issued(1).Signed(1))
            .Check().Select(issue => issue.Code).Distinct().Should().HaveCount(issues);

    [Fact]
    public void An_unknown_indicator_is_named_with_the_nearest() => Issues(
        GivenCase.Of(Given.Commune("Mây").Issued(1).Signed(1).Reports("signd", 1, _row7)))
        .Should().Equal(
            "figures.csv(7,1): The indicator 'signd' is no count of the rule set. Nearest: 'signed'. "
            + "Counts: issued, signed. [CC1208]");

    [Fact]
    public void A_ratio_is_no_figure() =>
        GivenCase.Of(Given.Commune("Mây").Issued(1).Signed(1).Reports("signing_rate", 100))
            .Check().Select(issue => issue.Code).Should().Equal("CC1208");

    [Fact]
    public void A_part_above_its_whole_is_named_at_the_part() => Issues(
        GivenCase.Of(Given.Commune("Mây").Issued(1_349).Reports("signed", 1_350, _row7)))
        .Should().Equal(
            "figures.csv(7,1): UBND xã Mây: documents signed is 1,350, above documents issued, which is 1,349. "
            + "A part cannot exceed its whole; check both numbers. [CC1209]");

    [Fact]
    public void A_part_above_its_whole_is_told_in_Vietnamese_too() =>
        GivenCase.Of(Given.Commune("Mây").Issued(1_349).Reports("signed", 1_350, _row7))
            .Check().Single().Describe(Language.Vietnamese).Should().Be(
                "figures.csv(7,1): UBND xã Mây: văn bản ký số là 1.350, nhiều hơn văn bản phát hành là 1.349. "
                + "Phần không thể lớn hơn tổng thể; hãy kiểm tra lại hai số. [CC1209]");

    [Theory]
    [InlineData(39, 0)]
    [InlineData(40, 0)]
    [InlineData(41, 1)]
    public void A_part_may_equal_its_whole(int part, int issues) =>
        GivenCase.Of(Given.Commune("Mây").Issued(40).Signed(part)).Check().Should().HaveCount(issues);

    [Theory]
    [InlineData(40, 41, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(0, 1, 1)]
    public void A_plan_may_be_overfulfilled_but_not_out_of_nothing(int whole, int part, int issues) =>
        Plan(whole, part).Check().Should().HaveCount(issues);

    [Fact]
    public void Something_out_of_nothing_is_named_at_the_part() => Issues(Plan(0, 1)).Should().Equal(
        "UBND xã Mây: documents signed is 1 while documents issued is 0. "
        + "There is no rate of nothing; check both numbers. [CC1210]");

    [Fact]
    public void What_is_among_a_whole_cannot_exceed_it_though_no_ratio_says_so() =>
        (GivenCase.Of(Given.Commune("Mây").Issued(0).Signed(1)) with
        {
            Rules = RuleSet.Of(GivenRules.Content(GivenRules.NoSigning) with
            {
                Indicators = [GivenRules.Issued, GivenRules.Signed],
            }),
        }).Check().Select(issue => issue.Code).Should().Equal("CC1209");

    [Fact]
    public void Every_issue_is_told() =>
        (GivenCase.SmallOffice with { Strangers = [Given.Commune("Lạ").Issued(1).Reports("lạ", 1)] })
            .Check().Select(issue => issue.Code)
            .Should().Equal("CC1206", "CC1206", "CC1208", "CC1211", "CC1211");

    [Fact]
    public void A_unit_reports_a_count_once()
    {
        var reporting = () => GivenCase.Of(Given.Commune("Mây").Issued(1).Issued(2)).Figures;

        reporting.Should().Throw<ArgumentException>().WithMessage("Unit 'Mây' reports 'issued' twice.*");
    }

    [Fact]
    public void A_figure_is_not_negative()
    {
        var reporting = () => Given.Commune("Mây").Issued(-1);

        reporting.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static GivenCase Plan(int whole, int part)
    {
        var plan = GivenRules.SigningRate with { IsPartWithinWhole = false };

        return GivenCase.Of(Given.Commune("Mây").Issued(whole).Signed(part)) with
        {
            Rules = RuleSet.Of(GivenRules.Content(GivenRules.Target with { Indicator = plan }) with
            {
                Indicators = [GivenRules.Issued, GivenRules.Signed, plan],
            }),
        };
    }

    private static IEnumerable<string> Issues(GivenCase office) => office.Check().Select(issue => issue.ToString());
}
