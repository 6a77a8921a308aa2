using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Importers.Tests;

public sealed class UnitMatcherTests
{
    private static readonly UnitMatcher _yenChau = new(YenChau.Units, YenChau.Map);

    [Theory]
    [InlineData("UBND xã Chiềng Đông", "04063")]
    [InlineData("Ủy ban nhân dân xã Chiềng Đông", "04063")]
    [InlineData("Uỷ ban nhân dân xã Chiềng Đông", "04063")]
    [InlineData("xã Chiềng Đông", "04063")]
    [InlineData("Chiềng Đông", "04063")]
    [InlineData("X. Chiềng Đông", "04063")]
    [InlineData("  UBND  XÃ  CHIỀNG ĐÔNG ", "04063")]
    [InlineData("TT. Yên Châu", "04060")]
    [InlineData("TT.Yên Châu", "04060")]
    [InlineData("UBND thị trấn", "04060")]
    [InlineData("Phòng Văn hóa và Thông tin", "YC.VHTT")]
    [InlineData("Phòng VH&TT", "YC.VHTT")]
    [InlineData("P. VHTT", "YC.VHTT")]
    [InlineData("Phòng GD&ĐT", "YC.GDDT")]
    [InlineData("Phòng TN&MT", "YC.TNMT")]
    [InlineData("Phòng NN&PTNT", "YC.NN")]
    [InlineData("Phòng LĐ-TB&XH", "YC.LDTBXH")]
    [InlineData("Phòng Tài chính-Kế hoạch", "YC.TCKH")]
    [InlineData("Phòng TC-KH", "YC.TCKH")]
    [InlineData("BQL dự án đầu tư xây dựng", "YC.BQLDA")]
    [InlineData("TT. Truyền thông - Văn hóa", "YC.TTVH")]
    public void A_written_name_is_the_unit_of_its_key(string name, string code)
    {
        _yenChau.OfName(name).Unit!.Code.Should().Be(code);
        _yenChau.OfName(VietnameseDecomposition.Of(name)).Unit!.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("UBND xã Sập Vạt", "04066")]
    [InlineData("xã Chiềng Pằn", "04072")]
    [InlineData("Tu Nang", "04093")]
    [InlineData("4063", "04063")]
    [InlineData("UBND xã Chiêng Đônn", "04063")]
    public void A_name_that_is_only_alike_is_proposed_and_not_taken(string name, string nearest)
    {
        _yenChau.OfName(name).Unit.Should().BeNull();
        _yenChau.Nearest(name)!.Code.Should().Be(nearest);
    }

    [Theory]
    [InlineData("UBND xã Ví Dụ")]
    [InlineData("Bộ Nội vụ")]
    public void A_name_that_is_like_none_proposes_nothing(string name) => _yenChau.Nearest(name).Should().BeNull();

    [Fact]
    public void A_name_of_two_units_is_neither()
    {
        var (commune, township) = (Given.Commune("Hát Lót").Coded("1"), Given.Township("Hát Lót").Coded("2"));
        var units = UnitDirectory.Of([commune.Unit, township.Unit]).On(new LocalDate(2021, 3, 31));

        var issue = Importing.OfText("Đơn vị;Số văn bản phát hành;Số văn bản ký số\nHát Lót;3;2\n", YenChau.Map, units)
            .Issues.Single();

        issue.Code.Should().Be("CC6202");
        issue.Sentence.English.Should().StartWith("'Hát Lót' may be several units: 1 ");
    }
}
