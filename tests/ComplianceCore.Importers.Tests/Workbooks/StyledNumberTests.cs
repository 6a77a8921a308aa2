namespace ComplianceCore.Importers.Tests;

public sealed class StyledNumberTests
{
    private static readonly GivenSheet _sheet = new GivenSheet { Name = "Biểu" }
        .Row("STT", "Đơn vị", "Số lượng văn bản phát hành", "Số lượng văn bản ký số", "Tỷ lệ %")
        .Row(1, "UBND xã Chiềng Đông", 30, 4, new StyledNumber(0.1333, 1))
        .Row(2, "UBND xã Chiềng Sàng", 30, new StyledNumber(44286, 2), 3);

    private static readonly ImportResult _result =
        Importing.Of(GivenWorkbook.Of(_sheet).ToBytes(), "b.xlsx", YenChau.Map);

    [Fact]
    public void A_percentage_that_the_cell_multiplies_is_the_one_that_is_seen() =>
        YenChau.Lines(_result.Figures).Should().Equal("04063 issued 30", "04063 signed 4");

    [Fact]
    public void A_number_that_became_a_day_is_no_number()
    {
        _result.Issues.Should().ContainSingle();
        (_result.Issues[0].Code, _result.Issues[0].Value).Should().Be(("CC6218", "2021-03-31"));
    }
}
