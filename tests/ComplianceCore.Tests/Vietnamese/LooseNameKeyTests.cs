namespace ComplianceCore.Tests;

public sealed class LooseNameKeyTests
{
    [Theory]
    [InlineData("Chiềng Păn", "Chiềng Pằn")]
    [InlineData("Sấp Vạt", "Sặp Vạt")]
    [InlineData("Tú Nang", "UBND Tu Nang")]
    [InlineData("Phòng Tài chính - Kế hoạch", "PHONG TAI CHINH-KE HOACH")]
    [InlineData("Đông Hưng", "Dong Hung")]
    public void Names_that_differ_in_marks_alone_are_near_misses(string one, string other) =>
        LooseNameKey.Of(one).Should().Be(LooseNameKey.Of(other));

    [Theory]
    [InlineData("Mỹ Hà", "Mĩ Hà")]
    [InlineData("Chiềng Khoi", "Phiêng Khoài")]
    [InlineData("Phường 1", "Phường 2")]
    public void Names_that_differ_in_letters_are_not(string one, string other) =>
        LooseNameKey.Of(one).Should().NotBe(LooseNameKey.Of(other));

    [Fact]
    public void A_name_without_any_character_has_the_default_key() =>
        LooseNameKey.Of(" ").Should().Be(default(LooseNameKey));

    [Fact]
    public void The_default_key_prints_as_nothing() => default(LooseNameKey).ToString().Should().BeEmpty();

    [Fact]
    public void There_is_no_key_of_null()
    {
        var reading = () => LooseNameKey.Of(null!);

        reading.Should().Throw<ArgumentNullException>();
    }
}
