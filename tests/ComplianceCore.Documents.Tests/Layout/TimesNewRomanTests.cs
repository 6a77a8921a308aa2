namespace ComplianceCore.Documents.Tests;

public sealed class TimesNewRomanTests
{
    private static readonly TypeSetting _upright = new(12, IsBold: false, IsItalic: false);

    // At 12 points an em is 240 twips: a figure is half of it, an A 0.722 of it, rounded up.
    [Theory]
    [InlineData("", 0)]
    [InlineData("0", 120)]
    [InlineData("621", 360)]
    [InlineData("A", 174)]
    [InlineData("Ấ", 174)]
    [InlineData("Â\u0301", 174)]
    [InlineData(" ", 60)]
    [InlineData("\u2003", 240)]
    [InlineData("漢", 240)]
    [InlineData("😀", 240)]
    [InlineData("\u200F", 0)]
    public void A_text_is_as_wide_as_its_letters(string text, int twips) =>
        TimesNewRoman.WidthOf(text, _upright).Should().Be(twips);

    [Theory]
    [InlineData("Độc lập - Tự do - Hạnh phúc")]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    public void Bold_is_wider_than_upright(string text) =>
        TimesNewRoman.WidthOf(text, _upright with { IsBold = true })
            .Should().BeGreaterThan(TimesNewRoman.WidthOf(text, _upright));

    [Fact]
    public void Twice_the_size_is_twice_as_wide() =>
        TimesNewRoman.WidthOf("0123456789", _upright with { Size = 24 }).Should().Be(2400);

    [Theory]
    [InlineData("ăâđêôơưĂÂĐÊÔƠƯ")]
    [InlineData("ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìĩóòõúùũýỷ")]
    [InlineData("ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸÁÀÃÉÈÍÌĨÓÒÕÚÙŨÝ")]
    public void No_Vietnamese_letter_is_unknown(string letters) =>
        letters.Should().Match(text => text.All(letter =>
            TimesNewRoman.WidthOf(new string(letter, 1), _upright) < 240));

    [Fact]
    public void A_text_of_a_million_letters_has_a_width() =>
        TimesNewRoman.WidthOf(new string('W', 100_000_000), _upright).Should().BePositive();
}
