namespace ComplianceCore.Tests;

public sealed class VietnameseNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "01")]
    [InlineData(8, "08")]
    [InlineData(9, "09")]
    [InlineData(10, "10")]
    [InlineData(11, "11")]
    [InlineData(999, "999")]
    [InlineData(1349, "1.349")]
    public void A_count_in_a_sentence_has_two_digits(long count, string printed) =>
        VietnameseNumber.Count(count).Should().Be(printed);

    [Fact]
    public void There_are_never_less_than_none()
    {
        var counting = () => VietnameseNumber.Count(-1);

        counting.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(7, "7")]
    [InlineData(999, "999")]
    [InlineData(1000, "1.000")]
    [InlineData(1349, "1.349")]
    [InlineData(1234567, "1.234.567")]
    [InlineData(-1349, "-1.349")]
    [InlineData(long.MaxValue, "9.223.372.036.854.775.807")]
    [InlineData(long.MinValue, "-9.223.372.036.854.775.808")]
    public void Thousands_are_grouped_by_dots(long number, string printed) =>
        VietnameseNumber.Grouped(number).Should().Be(printed);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("97", "97")]
    [InlineData("97.0000", "97")]
    [InlineData("99.5", "99,5")]
    [InlineData("0.0001", "0,0001")]
    [InlineData("1234.25", "1.234,25")]
    [InlineData("1000000", "1.000.000")]
    public void A_stated_percentage_prints_as_stated(string percent, string printed) =>
        VietnameseNumber.Percent(StatedPercentage.Of(percent)).Should().Be(printed);
}
