namespace ComplianceCore.Tests;

public sealed class RateTests
{
    [Fact]
    public void A_rate_keeps_both_numbers() =>
        Rate.Of(64, 89).Should().BeEquivalentTo(new { Numerator = 64L, Denominator = 89L, IsDefined = true });

    [Fact]
    public void A_rate_of_nothing_is_undefined() => Rate.Of(0, 0).IsDefined.Should().BeFalse();

    [Fact]
    public void The_undefined_rate_is_the_default() => Rate.Undefined.Should().Be(default(Rate));

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(1, -10)]
    [InlineData(1, 0)]
    public void A_rate_of_less_than_nothing_or_out_of_nothing_is_refused(long part, long whole)
    {
        var creating = () => Rate.Of(part, whole);

        creating.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(Comparison.Above, 9_699, false)]
    [InlineData(Comparison.Above, 9_700, false)]
    [InlineData(Comparison.Above, 9_701, true)]
    [InlineData(Comparison.AtLeast, 9_699, false)]
    [InlineData(Comparison.AtLeast, 9_700, true)]
    [InlineData(Comparison.AtLeast, 9_701, true)]
    [InlineData(Comparison.Below, 9_699, true)]
    [InlineData(Comparison.Below, 9_700, false)]
    [InlineData(Comparison.Below, 9_701, false)]
    [InlineData(Comparison.AtMost, 9_699, true)]
    [InlineData(Comparison.AtMost, 9_700, true)]
    [InlineData(Comparison.AtMost, 9_701, false)]
    public void A_rate_is_judged_exactly_at_its_threshold(Comparison comparison, long part, bool meets) =>
        Rate.Of(part, 10_000).Meets(comparison, Percentage.Of(97)).Should().Be(meets);

    [Theory]
    [InlineData(Comparison.Above)]
    [InlineData(Comparison.AtLeast)]
    [InlineData(Comparison.Below)]
    [InlineData(Comparison.AtMost)]
    public void A_rate_of_nothing_meets_no_target(Comparison comparison) =>
        Rate.Undefined.Meets(comparison, Percentage.Of(0)).Should().BeFalse();

    [Fact]
    public void A_plan_may_be_overfulfilled() =>
        Rate.Of(120, 100).Meets(Comparison.Above, Percentage.Of(100)).Should().BeTrue();

    [Theory]
    [InlineData(long.MaxValue - 1, false)]
    [InlineData(long.MaxValue, true)]
    public void The_greatest_counts_are_judged_without_overflow(long part, bool meets) =>
        Rate.Of(part, long.MaxValue).Meets(Comparison.AtLeast, Percentage.Of(100)).Should().Be(meets);

    [Theory]
    [InlineData(1, 3, 2, 5, -1)]
    [InlineData(1, 3, 2, 6, 0)]
    [InlineData(2, 5, 1, 3, 1)]
    [InlineData(long.MaxValue - 1, long.MaxValue, 1, 1, -1)]
    public void Rates_are_ordered_as_fractions(long part, long whole, long otherPart, long otherWhole, int sign) =>
        Rate.Of(part, whole).SignAgainst(Rate.Of(otherPart, otherWhole)).Should().Be(sign);

    [Fact]
    public void A_rate_of_nothing_has_no_place_in_an_order()
    {
        var comparing = () => Rate.Undefined.SignAgainst(Rate.Of(1, 2));

        comparing.Should().Throw<InvalidOperationException>()
            .WithMessage("A rate of nothing has no place in an order.");
    }

    [Theory]
    [InlineData(412, 430, "95.8% (412/430)")]
    [InlineData(9_699, 10_000, "96.9% (9699/10000)")]
    [InlineData(35, 35, "100% (35/35)")]
    [InlineData(0, 0, "undefined (0/0)")]
    public void A_rate_in_a_log_is_rounded_down_and_keeps_its_evidence(long part, long whole, string logged) =>
        Rate.Of(part, whole).ToString().Should().Be(logged);
}
