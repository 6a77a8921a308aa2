using FsCheck.Fluent;

namespace ComplianceCore.Tests;

public sealed class VietnameseCollationTests
{
    [Theory]
    [InlineData("a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z")]
    [InlineData("ta tà tả tã tá tạ")]
    [InlineData("Tù Tủ Tũ Tú Tụ")]
    [InlineData("Tư Từ")]
    [InlineData("Dông Dz Đông")]
    [InlineData("an An án Án anh")]
    [InlineData("Chiềng Chiểu Chính")]
    public void Words_stand_in_dictionary_order(string words) =>
        words.Split(' ').Reverse().Order(VietnameseCollation.Instance).Should().Equal(words.Split(' '));

    [Theory]
    [InlineData("Tu Nang", "Tú Nang")]
    [InlineData("Tú An", "Tu Nang")]
    [InlineData("Chiềng Đông", "Chiềng Hặc")]
    [InlineData("Chiềng Hặc", "Chiềng Khoi")]
    [InlineData("Lóng Phiêng", "Mường Lựm")]
    [InlineData("Sập Vạt", "Sấp Vạt Thượng")]
    [InlineData("Yên", "Yên Sơn")]
    [InlineData("Yên Sơn", "Yênh")]
    public void Tones_decide_only_between_names_of_the_same_letters(string first, string second) =>
        VietnameseCollation.Instance.Compare(first, second).Should().BeNegative();

    [Theory]
    [InlineData("Phường 2", "Phường 10")]
    [InlineData("Phường 9", "Phường 10 Đông")]
    [InlineData("Phường 10", "Phường An")]
    [InlineData("Tổ 99999999999999999999", "Tổ 100000000000000000000")]
    [InlineData("Phường 02", "Phường 3")]
    public void Numbers_in_names_count_by_value(string first, string second) =>
        VietnameseCollation.Instance.Compare(first, second).Should().BeNegative();

    [Theory]
    [InlineData("a b", "a-b")]
    [InlineData("a-b", "a1")]
    [InlineData("a1", "ab")]
    [InlineData("az", "aя")]
    public void Spaces_stand_before_signs_before_numbers_before_letters_before_foreign_ones(
        string first,
        string second) =>
        VietnameseCollation.Instance.Compare(first, second).Should().BeNegative();

    [Theory]
    [InlineData("\u00D0ông", "Dz")]
    [InlineData("\u0189ông", "Dz")]
    public void A_look_alike_of_Đ_stands_where_Đ_stands(string lookAlike, string before) =>
        VietnameseCollation.Instance.Compare(before, lookAlike).Should().BeNegative();

    [Fact]
    public void Numbers_of_one_value_are_still_two_texts() =>
        VietnameseCollation.Instance.Compare("Phường 2", "Phường 02").Should().NotBe(0);

    [Fact]
    public void Null_stands_before_every_text() =>
        VietnameseCollation.Instance.Compare(null, "").Should().BeNegative();

    [Fact]
    public void Null_is_equal_to_itself() => VietnameseCollation.Instance.Compare(null, null).Should().Be(0);

    [Fact]
    public void The_order_of_two_texts_turns_round_with_them() => Law.Holds(Prop.ForAll(
        VietnameseTexts.Mixed,
        VietnameseTexts.Mixed,
        (x, y) => Sign(x, y) == -Sign(y, x)));

    [Fact]
    public void The_order_of_texts_much_alike_turns_round_with_them() => Law.Holds(Prop.ForAll(
        VietnameseTexts.Alike,
        VietnameseTexts.Alike,
        (x, y) => Sign(x, y) == -Sign(y, x)));

    [Fact]
    public void What_comes_before_the_earlier_comes_before_the_later() => Law.Holds(Prop.ForAll(
        VietnameseTexts.Mixed,
        VietnameseTexts.Mixed,
        VietnameseTexts.Mixed,
        IsTransitive));

    [Fact]
    public void Among_texts_much_alike_what_comes_before_the_earlier_comes_before_the_later() => Law.Holds(Prop.ForAll(
        VietnameseTexts.Alike,
        VietnameseTexts.Alike,
        VietnameseTexts.Alike,
        IsTransitive));

    [Fact]
    public void Texts_are_equal_only_if_their_normal_forms_are() => Law.Holds(Prop.ForAll(
        VietnameseTexts.Alike,
        VietnameseTexts.Alike,
        (x, y) => Sign(x, y) == 0 == (VietnameseText.Normalize(x) == VietnameseText.Normalize(y))));

    [Fact]
    public void A_text_is_equal_to_its_decomposition() => Law.Holds(Prop.ForAll(
        VietnameseTexts.Mixed,
        text => Sign(text, VietnameseLetters.Decompose(text)) == 0));

    [Fact]
    public void Composed_names_are_compared_without_allocating()
    {
        VietnameseCollation.Instance.Compare("Chiềng Hặc 2", "Chiềng Hặc 10");

        var before = GC.GetAllocatedBytesForCurrentThread();
        VietnameseCollation.Instance.Compare("Chiềng Hặc 2", "Chiềng Hặc 10");
        var after = GC.GetAllocatedBytesForCurrentThread();

        after.Should().Be(before);
    }

    private static int Sign(string x, string y) => Math.Sign(VietnameseCollation.Instance.Compare(x, y));

    private static bool IsTransitive(string x, string y, string z) =>
        Sign(x, y) > 0 || Sign(y, z) > 0 || Sign(x, z) <= 0;
}
