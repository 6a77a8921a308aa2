using System.Text;

namespace ComplianceCore.Importers.Tests;

public sealed class TrapTests
{
    private const string Header = "STT;Mã;Đơn vị;Số văn bản phát hành;Số văn bản ký số;Tỷ lệ\n";

    [Theory]
    [InlineData("1;04063;UBND xã Tú Nang;3;2;\n", "CC6203")]
    [InlineData("1;4063;UBND xã Chiềng Đông;3;2;\n", "CC6201")]
    [InlineData("1;;;3;2;\n", "CC6204")]
    [InlineData("1;;UBND xã Ví Dụ;;;\n", "CC6206")]
    [InlineData("1;04063;;ba;2;\n", "CC6211")]
    [InlineData("1;04063;;3;2;12 phần\n", "CC6211")]
    [InlineData("1;04063;;1000000000000;2;\n", "CC6215")]
    [InlineData("1;04063;;3\"4\";2;\n", "CC6222")]
    public void A_row_that_is_not_understood_is_rejected(string row, string code)
    {
        var result = Importing.OfText(Header + row, YenChau.Map, YenChau.Units);

        result.Rows.Rejected.Should().Be(1);
        result.Figures.Should().BeEmpty();
        result.Issues.Select(issue => issue.Code).Should().Equal(code);
    }

    [Fact]
    public void A_blank_is_not_reported_and_a_zero_is_zero() =>
        YenChau.Lines(Importing.OfText(Header + "1;04063;;0;;\n", YenChau.Map, YenChau.Units).Figures)
            .Should().Equal("04063 issued 0");

    [Fact]
    public void A_rejected_row_is_kept_as_it_stands()
    {
        var rejected = Importing.OfText(Header + "1;;UBND xã Ví Dụ;3;2;66,67\n", YenChau.Map, YenChau.Units)
            .Rejected.Single();

        rejected.Row.Should().Be(2);
        rejected.Cells.Should().Equal("1", "", "UBND xã Ví Dụ", "3", "2", "66,67");
        rejected.Issues.Single().Code.Should().Be("CC6206");
    }

    [Fact]
    public void A_table_without_its_columns_names_what_is_missing() =>
        Importing.OfText("Đơn vị;Số văn bản phát hành\nPhòng Nội vụ;3\n", YenChau.Map, YenChau.Units)
            .Issues.Single().Sentence.English.Should().Be(
                "No table in 'table.csv' has the columns of the map 'signing-annex'; "
                + "missing: 'Số lượng văn bản ký số*'.");

    [Fact]
    public void The_code_of_a_table_without_its_columns_is_one() =>
        Importing.OfText("a;b\n1;2\n", YenChau.Map, YenChau.Units)
            .Issues.Select(issue => issue.Code).Should().Equal("CC6021");

    [Fact]
    public void A_column_that_is_there_twice_is_refused() =>
        Importing.OfText(
                "Đơn vị;Số văn bản phát hành;Số văn bản ký số;Số văn bản ký số\nPhòng Nội vụ;3;2;1\n",
                YenChau.Map, YenChau.Units)
            .Issues.Select(issue => issue.Code).Should().Equal("CC6022");

    [Fact]
    public void A_total_that_cannot_be_read_is_a_warning() =>
        Importing.OfText(
                "Đơn vị;Số văn bản phát hành;Số văn bản ký số\nPhòng Nội vụ;3;2\nTổng;3 (ba);2\n",
                YenChau.Map, YenChau.Units)
            .Issues.Select(issue => issue.Code).Should().Equal("CC6115");

    [Fact]
    public void Other_sheets_are_told_and_hidden_ones_are_not_read()
    {
        var figures = new GivenSheet { Name = "Biểu" }
            .Row("Đơn vị", "Số văn bản phát hành", "Số văn bản ký số").Row("Phòng Nội vụ", 3, 2);
        var notes = new GivenSheet { Name = "Ghi chú" }.Row("Người lập: Nguyễn Văn Ví");
        var hidden = new GivenSheet { Name = "Cũ", State = "hidden" }
            .Row("Đơn vị", "Số văn bản phát hành", "Số văn bản ký số").Row("Phòng Nội vụ", 4, 4);

        var result = Importing.Of(GivenWorkbook.Of(notes, hidden, figures).ToBytes(), "a.xlsx", YenChau.Map);

        result.Issues.Select(issue => issue.Code).Should().Equal("CC6101", "CC6103");
        YenChau.Lines(result.Figures).Should().Equal("YC.NV issued 3", "YC.NV signed 2");
        result.Rows.ByForm[StructuralRow.OtherSheet].Should().Be(1);
    }

    [Fact]
    public void Composite_cells_flags_and_lists_of_names_are_read_and_checked()
    {
        var map = ImportMap.Parse(
            Encoding.UTF8.GetBytes("""
                { "format": 1, "id": "a", "title": "A", "target": "figures", "columns": [
                  { "role": "unitName", "headers": ["Đơn vị"] },
                  { "role": "count", "id": "issued", "headers": ["Phát hành"] },
                  { "role": "countWithPercent", "id": "late", "headers": ["Trễ hạn"], "whole": "issued" },
                  { "role": "flag", "id": "plan", "headers": ["Có kế hoạch"] },
                  { "role": "names", "headers": ["Đơn vị trễ"], "part": "late" } ] }
                """),
            "map.json");

        var result = Importing.OfText(
            "Đơn vị;Phát hành;Trễ hạn;Có kế hoạch;Đơn vị trễ\n"
            + "Phòng Nội vụ;137;01 (0,73);x;xã A\n"
            + "Phòng Tư pháp;100;02 (3);;\"xã A, xã B - C\"\n"
            + "Phòng Dân tộc;100;02 (2);Chưa;xã A\n"
            + "Thanh tra;100;02 (2);chắc có;xã A\n",
            map, YenChau.Units);

        YenChau.Lines(result.Figures).Should().Equal(
            "YC.NV issued 137", "YC.NV late 1", "YC.NV plan 1",
            "YC.TP issued 100", "YC.TP late 2", "YC.TP plan 0",
            "YC.DT issued 100", "YC.DT late 2", "YC.DT plan 0");
        result.Issues.Select(issue => (issue.Code, issue.Row)).Should().Equal(
            ("CC6112", 3), ("CC6114", 4), ("CC6219", 5));
    }

    [Fact]
    public void A_table_with_a_row_for_each_figure_needs_ids_of_counts()
    {
        var result = Importing.OfText(
            "unit,indicator,value\nYC.NV,issued,3\nYC.NV,Ký số,3\nYC.NV,issued,4\nYC.TP,issued,\nYC.XX,issued,1\n",
            YenChau.MapOf("figures-list"), YenChau.Units);

        YenChau.Lines(result.Figures).Should().Equal("YC.NV issued 3");
        result.Issues.Select(issue => issue.Code).Should().Equal("CC6220", "CC6205", "CC6206");
        result.Rows.Accepted.Should().Be(2);
    }
}
