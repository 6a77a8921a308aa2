namespace ComplianceCore.Tests;

public sealed class RomanNumeralTests
{
    [Theory]
    [InlineData(1, "I")]
    [InlineData(2, "II")]
    [InlineData(3, "III")]
    [InlineData(4, "IV")]
    [InlineData(5, "V")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(40, "XL")]
    [InlineData(90, "XC")]
    [InlineData(444, "CDXLIV")]
    [InlineData(999, "CMXCIX")]
    [InlineData(2021, "MMXXI")]
    [InlineData(3999, "MMMCMXCIX")]
    public void A_number_has_its_roman_numeral(int number, string numeral) =>
        RomanNumeral.Of(number).Should().Be(numeral);

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(4000)]
    public void The_romans_wrote_no_such_number(int number)
    {
        var writing = () => RomanNumeral.Of(number);

        writing.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void No_two_numbers_share_a_numeral() =>
        Enumerable.Range(1, RomanNumeral.Greatest).Select(RomanNumeral.Of).Should().OnlyHaveUniqueItems();
}
