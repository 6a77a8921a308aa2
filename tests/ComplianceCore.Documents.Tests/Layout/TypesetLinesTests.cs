namespace ComplianceCore.Documents.Tests;

public sealed class TypesetLinesTests
{
    // Figures are 120 twips wide at this size, a space 60.
    private static readonly TypeSetting _setting = new(12, IsBold: false, IsItalic: false);

    [Theory]
    [InlineData("", 600, 1, 0)]
    [InlineData("12345", 600, 1, 600)]
    [InlineData("12345", 599, 2, 1)]
    [InlineData("12 45", 540, 1, 540)]
    [InlineData("12 45", 539, 2, 240)]
    [InlineData("12 45 7", 600, 2, 120)]
    [InlineData("1234567890", 600, 2, 600)]
    [InlineData("1234567890 1", 600, 3, 120)]
    [InlineData("1  2", 600, 1, 360)]
    public void A_text_breaks_at_spaces_and_a_long_word_where_the_line_ends(
        string text,
        int width,
        int count,
        int last) =>
        TypesetLines.Of(text, _setting, width).Should().Be(new TypesetLines(count, last));
}
