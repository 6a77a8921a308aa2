namespace ComplianceCore.Tests;

/// <summary>What holds for every rate of up to 2,000 in up to 2,000, judged by a threshold of 97%.</summary>
public sealed class PrintedRateLaws(PrintedRates rates) : IClassFixture<PrintedRates>
{
    [Fact]
    public void No_rate_is_left_out() => rates.All.Should().HaveCount(2_000 * 2_001);

    [Fact]
    public void A_printed_rate_stands_to_0_and_97_and_100_as_the_exact_rate_does() =>
        rates.All.Where(printed => !printed.StandsAsTheRateTo(0, 97, 100)).Should().BeEmpty();

    [Fact]
    public void A_printed_rate_is_rounded_half_up_in_its_last_place() =>
        rates.All.Where(printed => printed != printed.RoundedTo(printed.Scale)).Should().BeEmpty();

    [Fact]
    public void A_printed_rate_is_bare_exactly_when_it_is_whole() =>
        rates.All.Where(printed => printed.Scale == 1 != (100 * printed.Part % printed.Whole == 0)).Should().BeEmpty();

    [Fact]
    public void A_printed_rate_never_has_just_one_decimal() =>
        rates.All.Where(printed => printed.Scale == 10).Should().BeEmpty();

    [Fact]
    public void A_printed_rate_has_a_third_decimal_only_if_two_would_mislead() => rates.All
        .Where(printed => printed.Scale > 100)
        .Where(printed => printed.RoundedTo(printed.Scale / 10).StandsAsTheRateTo(0, 97, 100))
        .Should().BeEmpty();
}
