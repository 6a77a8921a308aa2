using FsCheck.Fluent;

namespace ComplianceCore.Tests;

public sealed class VietnameseTextTests
{
    private const string Lower =
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";

    private const string Upper =
        "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆFGHIÌỈĨÍỊJKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVWXYỲỶỸÝỴZ";

    [Fact]
    public void The_alphabet_has_134_letters_beyond_ascii_of_one_character_each() =>
        VietnameseLetters.All.Should().HaveCount(134).And.OnlyContain(letter => letter.Length == 1);

    [Theory]
    [MemberData(nameof(VietnameseLetters.WithDecompositions), MemberType = typeof(VietnameseLetters))]
    public void A_decomposed_letter_is_composed(string letter, string decomposition) =>
        VietnameseText.Normalize(decomposition).Should().Be(letter);

    [Theory]
    [MemberData(nameof(VietnameseLetters.WithDecompositions), MemberType = typeof(VietnameseLetters))]
    public void A_letter_decomposed_inside_a_word_is_composed(string letter, string decomposition) =>
        VietnameseText.Normalize($"x{decomposition}{decomposition}n").Should().Be($"x{letter}{letter}n");

    [Theory]
    [InlineData("Vi\u00EA\u0323t", "Việt")]
    [InlineData("Vi\u1EB9\u0302t", "Việt")]
    [InlineData("D\u01B0\u0303", "Dữ")]
    [InlineData("ch\u01A1\u0323", "chợ")]
    [InlineData("L\u0103\u0323ng", "Lặng")]
    [InlineData("L\u1EA1\u0306ng", "Lặng")]
    public void Half_composed_text_as_windows_1258_decodes_it_is_composed(string halfComposed, string composed) =>
        VietnameseText.Normalize(halfComposed).Should().Be(composed);

    [Theory]
    [InlineData("e\u0302\u0323", "ệ")]
    [InlineData("A\u0306\u0323", "Ặ")]
    [InlineData("o\u0301\u031B", "ớ")]
    [InlineData("o\u0323\u031B", "ợ")]
    [InlineData("ó\u031B", "ớ")]
    [InlineData("Ụ\u031B", "Ự")]
    public void Marks_in_another_order_that_means_the_same_are_composed(string disordered, string composed) =>
        VietnameseText.Normalize(disordered).Should().Be(composed);

    [Theory]
    [InlineData("o\u0301\u0302", "ó\u0302")]
    [InlineData("á\u0323", "ạ\u0301")]
    [InlineData("a\u0300\u0301", "à\u0301")]
    [InlineData("a\u0323\u0323", "ạ\u0323")]
    [InlineData("a\u0302\u0306\u0301", "â\u0306\u0301")]
    [InlineData("a\u0301\u031B", "á\u031B")]
    [InlineData("ấ\u0302", "ấ\u0302")]
    public void Marks_that_fit_no_letter_stay_behind_it_in_canonical_order(string text, string expected) =>
        VietnameseText.Normalize(text).Should().Be(expected);

    [Theory]
    [InlineData("n\u0303")]
    [InlineData("C\u030C\u01B0")]
    [InlineData("\u0301a")]
    [InlineData("i\u0302")]
    [InlineData("i\u0302\u0301")]
    [InlineData("đ\u0301")]
    [InlineData("\u0323")]
    public void Text_outside_the_vietnamese_repertoire_is_left_as_it_is(string text) =>
        VietnameseText.Normalize(text).Should().BeSameAs(text);

    [Theory]
    [InlineData("")]
    [InlineData("KH-UBND 2021")]
    [InlineData("Ủy ban nhân dân huyện Yên Châu")]
    public void Composed_text_is_returned_as_the_same_instance(string text) =>
        VietnameseText.Normalize(text).Should().BeSameAs(text);

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("Uỷ", "Ủy")]
    public void The_tone_placement_is_spelling_and_stays(string newStyle, string oldStyle) =>
        VietnameseText.Normalize(newStyle).Should().NotBe(VietnameseText.Normalize(oldStyle));

    [Fact]
    public void Normalising_twice_is_normalising_once() => Law.Holds(Prop.ForAll(
        VietnameseTexts.Mixed,
        text => VietnameseText.Normalize(VietnameseText.Normalize(text)) == VietnameseText.Normalize(text)));

    [Fact]
    public void A_text_and_its_decomposition_normalise_to_the_same() => Law.Holds(Prop.ForAll(
        VietnameseTexts.Mixed,
        text => VietnameseText.Normalize(VietnameseLetters.Decompose(text)) == VietnameseText.Normalize(text)));

    [Fact]
    public void There_is_no_normal_form_of_null()
    {
        var normalising = () => VietnameseText.Normalize(null!);

        normalising.Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("đơn vị", "Đơn vị")]
    [InlineData("ủy ban", "Ủy ban")]
    [InlineData("o\u0302ng", "O\u0302ng")]
    [InlineData("Phòng", "Phòng")]
    [InlineData("(“xã” là gì)", "(“Xã” là gì)")]
    [InlineData("02 văn bản", "02 văn bản")]
    [InlineData(" - ", " - ")]
    [InlineData("", "")]
    public void A_sentence_starts_with_a_capital(string text, string expected) =>
        VietnameseText.Capitalize(text).Should().Be(expected);

    [Theory]
    [InlineData("", "")]
    [InlineData("Đơn vị", "đơn vị")]
    [InlineData("Ủy ban", "ủy ban")]
    [InlineData("“Phòng Nội vụ”", "“phòng Nội vụ”")]
    [InlineData("02 Đơn vị", "02 Đơn vị")]
    [InlineData("phòng", "phòng")]
    public void The_first_letter_is_made_small_to_go_on_in_a_sentence(string text, string expected) =>
        VietnameseText.Uncapitalize(text).Should().Be(expected);

    [Fact]
    public void Every_vietnamese_letter_has_its_capital() => VietnameseText.ToUpper(Lower).Should().Be(Upper);
}
