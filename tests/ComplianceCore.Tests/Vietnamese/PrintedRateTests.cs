namespace ComplianceCore.Tests;

public sealed class PrintedRateTests
{
    [Theory]
    [InlineData(0, 38, "0")]
    [InlineData(4, 30, "13,33")]
    [InlineData(20, 37, "54,05")]
    [InlineData(23, 53, "43,40")]
    [InlineData(64, 89, "71,91")]
    [InlineData(35, 35, "100")]
    [InlineData(7, 20, "35")]
    [InlineData(21, 30, "70")]
    [InlineData(113, 114, "99,12")]
    [InlineData(8, 39, "20,51")]
    [InlineData(4, 31, "12,90")]
    [InlineData(235, 236, "99,58")]
    [InlineData(808, 1349, "59,90")]
    public void The_annex_of_the_yen_chau_dispatch_prints_so(long part, long whole, string printed) =>
        VietnameseNumber.Percent(Rate.Of(part, whole), Percentage.Of(97)).Should().Be(printed);

    [Theory]
    [InlineData(12344, 100000, "12,34")]
    [InlineData(12345, 100000, "12,35")]
    [InlineData(12346, 100000, "12,35")]
    [InlineData(20505, 100000, "20,51")]
    public void A_half_is_rounded_up(long part, long whole, string printed) =>
        VietnameseNumber.Percent(Rate.Of(part, whole)).Should().Be(printed);

    [Theory]
    [InlineData(34999, 100000, "35,00")]
    [InlineData(35, 100, "35")]
    [InlineData(35001, 100000, "35,00")]
    public void A_rate_close_to_a_whole_number_shows_its_decimals(long part, long whole, string printed) =>
        VietnameseNumber.Percent(Rate.Of(part, whole)).Should().Be(printed);

    [Theory]
    [InlineData(0, 30000, "0")]
    [InlineData(1, 30000, "0,003")]
    [InlineData(1, 3000000, "0,00003")]
    [InlineData(99999, 100000, "99,999")]
    [InlineData(100000, 100000, "100")]
    [InlineData(100001, 100000, "100,001")]
    public void Nothing_and_everything_are_printed_only_when_exact(long part, long whole, string printed) =>
        VietnameseNumber.Percent(Rate.Of(part, whole)).Should().Be(printed);

    [Theory]
    [InlineData(96999, 100000, "96,999")]
    [InlineData(97, 100, "97")]
    [InlineData(97001, 100000, "97,001")]
    [InlineData(969999996, 1000000000, "96,9999996")]
    public void A_printed_rate_is_never_carried_onto_its_threshold(long part, long whole, string printed) =>
        VietnameseNumber.Percent(Rate.Of(part, whole), Percentage.Of(97)).Should().Be(printed);

    [Theory]
    [InlineData(97124, 100000, "97,12")]
    [InlineData(971249, 1000000, "97,12")]
    [InlineData(97125, 100000, "97,125")]
    [InlineData(971251, 1000000, "97,13")]
    public void A_rate_on_a_threshold_of_three_decimals_prints_all_three(long part, long whole, string printed) =>
        VietnameseNumber.Percent(Rate.Of(part, whole), Percentage.Of(97.125m)).Should().Be(printed);

    [Theory]
    [InlineData(89999, 100000, "89,999")]
    [InlineData(96999, 100000, "96,999")]
    [InlineData(94999, 100000, "95,00")]
    public void Each_of_several_thresholds_is_respected(long part, long whole, string printed) =>
        VietnameseNumber.Percent(Rate.Of(part, whole), Percentage.Of(90), Percentage.Of(97)).Should().Be(printed);

    [Theory]
    [InlineData(10, 1, "1.000")]
    [InlineData(37037, 3000, "1.234,57")]
    [InlineData(long.MaxValue, 1, "922.337.203.685.477.580.700")]
    public void A_plan_overfulfilled_many_times_has_its_thousands_grouped(long part, long whole, string printed) =>
        VietnameseNumber.Percent(Rate.Of(part, whole)).Should().Be(printed);

    [Theory]
    [InlineData(1, long.MaxValue, "0,00000000000000001")]
    [InlineData(long.MaxValue - 1, long.MaxValue, "99,99999999999999999")]
    [InlineData(long.MaxValue, long.MaxValue - 1, "100,00000000000000001")]
    public void The_greatest_counts_are_still_told_apart(long part, long whole, string printed) =>
        VietnameseNumber.Percent(Rate.Of(part, whole)).Should().Be(printed);

    [Fact]
    public void A_rate_of_nothing_is_not_printed()
    {
        var printing = () => VietnameseNumber.Percent(Rate.Undefined);

        printing.Should().Throw<InvalidOperationException>()
            .WithMessage("A rate of nothing (0/0) has no figure; the caller says how it prints.");
    }
}
