namespace ComplianceCore.Tests;

public sealed class NameKeyTests
{
    [Theory]
    [MemberData(nameof(YenChauUnits.Rows), MemberType = typeof(YenChauUnits))]
    public void A_name_has_one_key_composed_and_decomposed(string name) =>
        NameKey.Of(VietnameseLetters.Decompose(name)).Should().Be(NameKey.Of(name));

    [Theory]
    [MemberData(nameof(YenChauUnits.Rows), MemberType = typeof(YenChauUnits))]
    public void A_name_has_one_key_with_and_without_its_committee(string name) =>
        NameKey.Of("Ủy ban nhân dân " + Bare(name)).Should().Be(NameKey.Of(name));

    [Theory]
    [MemberData(nameof(YenChauUnits.Rows), MemberType = typeof(YenChauUnits))]
    public void A_name_has_one_key_in_capitals_and_small(string name) =>
        NameKey.Of(VietnameseText.ToUpper(name)).Should().Be(NameKey.Of(name));

    [Theory]
    [MemberData(nameof(YenChauUnits.Rows), MemberType = typeof(YenChauUnits))]
    public void A_name_has_one_key_however_it_is_spaced(string name) =>
        NameKey.Of($"\u00A0 {Widened(name)}\r\n").Should().Be(NameKey.Of(name));

    [Fact]
    public void No_two_units_of_yen_chau_share_a_key() =>
        YenChauUnits.Names.Select(NameKey.Of).Should().HaveCount(29).And.OnlyHaveUniqueItems();

    [Theory]
    [InlineData("UBND xã Mỹ Hà")]
    [InlineData("Ủy ban nhân dân xã Mỹ Hà")]
    [InlineData("Uỷ ban nhân dân xã Mỹ Hà")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ MỸ HÀ")]
    [InlineData("ubnd  xã Mỹ Hà")]
    public void The_committee_in_front_of_a_name_does_not_count(string name) =>
        NameKey.Of(name).Should().Be(NameKey.Of("xã Mỹ Hà"));

    [Theory]
    [InlineData("UBND")]
    [InlineData("Ủy ban nhân dân")]
    [InlineData("UBND-VP")]
    public void A_committee_that_is_the_name_itself_counts(string name) =>
        NameKey.Of(name).Should().NotBe(default(NameKey));

    [Theory]
    [InlineData("hoà hoả hoã hoá hoạ", "hòa hỏa hõa hóa họa")]
    [InlineData("hoè hoẻ hoẽ hoé hoẹ", "hòe hỏe hõe hóe họe")]
    [InlineData("thuỳ thuỷ thuỹ thuý thuỵ", "thùy thủy thũy thúy thụy")]
    [InlineData("Thanh Hoá", "Thanh Hóa")]
    [InlineData("quý", "qúy")]
    [InlineData("già", "gìa")]
    public void The_place_of_the_tone_in_its_syllable_does_not_count(string newStyle, string oldStyle) =>
        NameKey.Of(newStyle).Should().Be(NameKey.Of(oldStyle));

    [Theory]
    [InlineData("KH- UBND", "KH-UBND")]
    [InlineData("Tài chính-Kế hoạch", "Tài chính - Kế hoạch")]
    [InlineData("Tài chính – Kế hoạch", "Tài chính - Kế hoạch")]
    [InlineData("Văn hóa ,Thông tin", "Văn hóa, Thông tin")]
    [InlineData("Cư M’gar", "Cư M'gar")]
    [InlineData("Chiềng\u200B Đông\uFEFF", "Chiềng Đông")]
    public void What_a_word_processor_makes_of_signs_and_spaces_does_not_count(string written, string meant) =>
        NameKey.Of(written).Should().Be(NameKey.Of(meant));

    [Theory]
    [InlineData("\u00D0ông \u0110à")]
    [InlineData("\u0189ông \u0110à")]
    [InlineData("\u00F0ông \u0111à")]
    public void A_look_alike_of_Đ_is_read_as_Đ(string lookAlike) =>
        NameKey.Of(lookAlike).Should().Be(NameKey.Of("Đông Đà"));

    [Theory]
    [InlineData("Tu Nang", "Tú Nang")]
    [InlineData("Chiềng Păn", "Chiềng Pằn")]
    [InlineData("Sấp Vạt", "Sập Vạt")]
    [InlineData("Sập Vạt", "Sặp Vạt")]
    [InlineData("Đông", "Dông")]
    [InlineData("Mỹ Lộc", "Mĩ Lộc")]
    [InlineData("Lý Sơn", "Lí Sơn")]
    [InlineData("quý", "quỳ")]
    [InlineData("quý", "quí")]
    [InlineData("già", "gia")]
    [InlineData("Phường 1", "Phường 11")]
    [InlineData("Tú Nang", "Tu Náng")]
    [InlineData("Hoà An", "Hoa Àn")]
    public void Names_that_differ_in_letters_tones_or_digits_are_two(string one, string other) =>
        NameKey.Of(one).Should().NotBe(NameKey.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0\t")]
    public void A_name_without_any_character_has_the_default_key(string name) =>
        NameKey.Of(name).Should().Be(default(NameKey));

    [Fact]
    public void The_default_key_prints_as_nothing() => default(NameKey).ToString().Should().BeEmpty();

    [Fact]
    public void There_is_no_key_of_null()
    {
        var reading = () => NameKey.Of(null!);

        reading.Should().Throw<ArgumentNullException>();
    }

    private static string Widened(string name) => name.Replace(" ", " \t\u00A0", StringComparison.Ordinal);

    private static string Bare(string name) => name.Replace("UBND ", "", StringComparison.Ordinal);
}
