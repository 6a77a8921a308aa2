namespace ComplianceCore.Tests;

public sealed class UnprintableCharactersTests
{
    [Theory]
    [InlineData("\0", 0)]
    [InlineData("xã\u0008", 2)]
    [InlineData("xã\u000b", 2)]
    [InlineData("xã\u000c", 2)]
    [InlineData("xã\u000e", 2)]
    [InlineData("xã\u001f", 2)]
    [InlineData("xã\u007f", 2)]
    [InlineData("xã\u0080", 2)]
    [InlineData("xã\u009f", 2)]
    [InlineData("Đồng\ufffe", 4)]
    [InlineData("Đồng\uffff", 4)]
    [InlineData("Đồng\u202a", 4)]
    [InlineData("Đồng\u202e", 4)]
    [InlineData("Đồng\u2066", 4)]
    [InlineData("Đồng\u2069", 4)]
    public void A_control_character_or_one_that_is_none_has_no_place_in_a_document(string text, int index) =>
        UnprintableCharacters.IndexIn(text).Should().Be(index);

    [Theory]
    [InlineData("Xã\tSuối\r\nMơ")]
    [InlineData("\u0020\u007e\u00a0")]
    [InlineData("\ufffd")]
    [InlineData("Ma\u0302y")]
    [InlineData("\u200e\u200f\u061c\u2029\u202f\u2065\u206a\ufeff")]
    [InlineData("\U0001F469\u200d\U0001F4BB")]
    [InlineData("\U0001FFFE\U0010FFFF")]
    [InlineData("")]
    public void Whatever_else_there_is_has_a_place(string text) =>
        UnprintableCharacters.IndexIn(text).Should().Be(-1);

    [Fact]
    public void Half_of_a_surrogate_pair_has_no_place_in_a_document()
    {
        var (high, low) = ("\U0001F600"[..1], "\U0001F600"[1..]);

        new[] { high, low, low + high, "a" + high + "b", high + high + low, high + low + low, high + "\uffff" }
            .Select(text => UnprintableCharacters.IndexIn(text)).Should().Equal(0, 0, 0, 1, 0, 2, 0);
    }

    [Fact]
    public void All_of_them_are_found_in_their_order()
    {
        var text = "a\u0001b\U0001F600\uffff" + "\U0001F600"[1..];

        UnprintableCharacters.IndicesIn(text).Should().Equal(1, 5, 6);
    }

    [Fact]
    public void Each_is_hidden_behind_a_question_mark_and_nothing_else_is()
    {
        var text = "Suối\u001b \U0001F600\ufffd\uffff" + "\U0001F600"[..1];

        UnprintableCharacters.Hidden(text).Should().Be("Suối? \U0001F600\ufffd??");
    }

    [Theory]
    [InlineData('\0', "U+0000")]
    [InlineData('\u001b', "U+001B")]
    [InlineData('\uffff', "U+FFFF")]
    public void Each_is_named_as_Unicode_names_it(char character, string name) =>
        UnprintableCharacters.NameOf(character).Should().Be(name);
}
