namespace ComplianceCore.Tests;

public sealed class PercentageTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.0001", 1)]
    [InlineData("97", 970_000)]
    [InlineData("99.5", 995_000)]
    [InlineData("100", 1_000_000)]
    [InlineData("1000000", 10_000_000_000)]
    public void A_percentage_is_kept_in_ten_thousandths_of_a_percent(string percent, long units) =>
        StatedPercentage.Of(percent).Units.Should().Be(units);

    [Theory]
    [InlineData("-0.0001")]
    [InlineData("1000000.0001")]
    public void A_percentage_lies_between_zero_and_one_million(string percent)
    {
        var stating = () => StatedPercentage.Of(percent);

        stating.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_percentage_has_at_most_four_decimals()
    {
        var stating = () => Percentage.Of(97.00001m);

        stating.Should().Throw<ArgumentOutOfRangeException>().WithMessage("A percentage has at most four decimals*");
    }

    [Fact]
    public void A_percentage_comes_back_in_percent() => Percentage.Of(97.5m).Percent.Should().Be(97.5m);

    [Fact]
    public void Decimals_that_say_nothing_make_no_difference() =>
        Percentage.Of(97.50m).Should().Be(Percentage.Of(97.5m));

    [Fact]
    public void The_default_percentage_is_zero() => default(Percentage).Should().Be(Percentage.Of(0));

    [Theory]
    [InlineData("97", "97%")]
    [InlineData("99.50", "99.5%")]
    [InlineData("0.0001", "0.0001%")]
    public void A_percentage_in_a_log_has_its_sign(string percent, string logged) =>
        StatedPercentage.Of(percent).ToString().Should().Be(logged);
}
