namespace ComplianceCore.Documents.Tests;

public sealed class HtmlAnnexTests
{
    private static readonly AnnexColumn[] _columns =
    [
        new() { Header = "STT", Alignment = ColumnAlignment.Ordinal },
        new() { Header = "Tên đơn vị" },
        new() { Header = "Số", Alignment = ColumnAlignment.Number },
    ];

    [Fact]
    public void Cells_say_what_they_head() =>
        WrittenHtml.Cells(Table(AnnexTable.Grouped(_columns, [Group("I", "Các phòng", "Gió")]))).Should().Equal(
            "th[col] STT | th[col] Tên đơn vị | th[col] Số",
            "td[table-header] I | th[rowgroup] Các phòng",
            "td[table-ordinal] 1 | th[row] Gió | td[table-number] 7");

    [Fact]
    public void Each_group_is_a_body_of_its_own() =>
        Table(AnnexTable.Grouped(_columns, [Group("I", "Các phòng", "Gió"), Group("II", "Các xã", "Mây")]))
            .Elements("tbody").Select(body => body.Elements("tr").Count()).Should().Equal(2, 2);

    [Fact]
    public void A_group_without_heading_goes_on_with_the_one_above() =>
        Table(AnnexTable.Grouped(
            _columns,
            [Group("I", "Các phòng", "Gió"), new AnnexGroup { Rows = [AnnexRow.Of("2", "Mây", "8")] }]))
            .Elements("tbody").Select(body => body.Elements("tr").Count()).Should().Equal(3);

    [Fact]
    public void The_heading_of_a_group_reaches_to_the_last_column() =>
        Table(AnnexTable.Grouped(_columns, [Group("I", "Các phòng", "Gió")])).Descendants("th")
            .Single(cell => cell.Value == "Các phòng").Attribute("colspan")!.Value.Should().Be("2");

    [Fact]
    public void A_table_of_numbers_names_no_rows() =>
        WrittenHtml.Cells(Table(AnnexTable.Ungrouped([_columns[0], _columns[2]], [AnnexRow.Of("1", "7")])))
            .Should().Equal("th[col] STT | th[col] Số", "td[table-ordinal] 1 | td[table-number] 7");

    [Fact]
    public void An_empty_cell_heads_nothing() =>
        WrittenHtml.Cells(Table(AnnexTable.Ungrouped([_columns[1], new() { Header = "" }], [AnnexRow.Of("", "x")])))
            .Should().Equal("th[col] Tên đơn vị | td", "td | td x");

    [Fact]
    public void The_header_is_repeated_on_each_page() =>
        Table(AnnexTable.Ungrouped(_columns, [])).Elements().Select(part => part.Name.LocalName)
            .Should().Equal("colgroup", "thead", "tbody");

    [Fact]
    public void Label_and_title_are_one_heading_that_names_the_table()
    {
        var html = WrittenHtml.Of(GivenDispatch.WithEveryPart);

        html.All("h2").First().Elements().Select(line => line.Value)
            .Should().Equal("Phụ lục I", "TỔNG HỢP VĂN BẢN KÝ SỐ");
        html.All("table").Select(table => table.Attribute("aria-labelledby")!.Value)
            .Should().Equal(html.All("h2").Select(heading => heading.Attribute("id")!.Value));
    }

    [Fact]
    public void A_table_that_is_wider_than_the_screen_can_be_reached_by_keyboard() =>
        WrittenHtml.Of(GivenDispatch.WithEveryPart).OfClass("table")
            .Select(scroll => scroll.Attribute("tabindex")!.Value).Should().Equal("0", "0");

    private static AnnexGroup Group(string ordinal, string title, string unit) => new()
    {
        Heading = new AnnexGroupHeading { Ordinal = ordinal, Title = title },
        Rows = [AnnexRow.Of("1", unit, "7")],
    };

    private static System.Xml.Linq.XElement Table(AnnexTable table) => WrittenHtml.Of(GivenDispatch.Draft with
    {
        Annexes = [new Annex { Title = "BIỂU", ReferenceLine = "(Kèm theo)", Table = table }],
    }).All("table").Single();
}
