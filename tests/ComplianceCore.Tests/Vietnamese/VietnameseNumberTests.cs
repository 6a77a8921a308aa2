using System.Globalization;

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
    [InlineData("0", 0, "0")]
    [InlineData("1349.5", 2, "1.349,50")]
    [InlineData("2.344", 2, "2,34")]
    [InlineData("2.345", 2, "2,35")]
    [InlineData("2.346", 2, "2,35")]
    [InlineData("-2.345", 2, "-2,35")]
    [InlineData("0.5", 0, "1")]
    [InlineData("79228162514264337593543950335", 1, "79.228.162.514.264.337.593.543.950.335,0")]
    public void A_number_is_rounded_half_up_to_its_decimals(string number, int decimals, string printed) =>
        VietnameseNumber.WithDecimals(decimal.Parse(number, CultureInfo.InvariantCulture), decimals).Should()
            .Be(printed);

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void No_number_has_so_many_decimals(int decimals)
    {
        var writing = () => VietnameseNumber.WithDecimals(1, decimals);

        writing.Should().Throw<ArgumentOutOfRangeException>();
    }

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
