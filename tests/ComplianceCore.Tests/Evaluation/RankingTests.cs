using ComplianceCore.TestKit;

namespace ComplianceCore.Tests;

public sealed class RankingTests
{
    private static readonly GivenCase _office = GivenCase.Of(
        Given.Commune("Ba").Issued(30).Signed(20),
        Given.Commune("Không").Issued(0).Signed(0),
        Given.Commune("Tư").Issued(4).Signed(1),
        Given.Commune("Nhất").Issued(10).Signed(10),
        Given.Commune("Hai").Issued(3).Signed(2),
        Given.Commune("Thiếu").Issued(3));

    [Fact]
    public void Units_of_equal_rate_share_a_place_and_the_next_place_counts_them_all() =>
        Rank(Comparison.Above).Units.Select(ranked => (ranked.Place, ranked.Unit.Name))
            .Should().Equal((1, "Nhất"), (2, "Ba"), (2, "Hai"), (4, "Tư"));

    [Fact]
    public void A_rank_keeps_both_numbers_of_its_rate() =>
        Rank(Comparison.AtLeast).Units[1].Rate.Should().Be(Rate.Of(20, 30));

    [Theory]
    [InlineData(Comparison.Below)]
    [InlineData(Comparison.AtMost)]
    public void Where_less_is_better_the_lowest_is_the_first(Comparison comparison) =>
        Rank(comparison).Units.Select(ranked => (ranked.Place, ranked.Unit.Name))
            .Should().Equal((1, "Tư"), (2, "Ba"), (2, "Hai"), (4, "Nhất"));

    [Fact]
    public void Units_with_nothing_to_count_or_no_report_are_not_ranked() =>
        Rank(Comparison.Above).Unranked.Select(unit => unit.Name).Should().Equal("Không", "Thiếu");

    [Fact]
    public void A_rule_of_another_report_does_not_rank()
    {
        var ranking = () => _office.Evaluate().RankingBy(GivenRules.Target with { Id = "other" });

        ranking.Should().Throw<ArgumentException>().WithMessage("The rule is not one of the report.*");
    }

    private static Ranking Rank(Comparison comparison)
    {
        var rule = GivenRules.Target with { Comparison = comparison };

        return _office.By(rule).Evaluate().RankingBy(rule);
    }
}
