using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The tables of annexes as the Open XML SDK reads them back.</summary>
public sealed class DocxAnnexTests
{
    public static TheoryData<string> Names => PrintedDispatches.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_table_repeats_its_first_row_and_no_other(string name)
    {
        var dispatch = PrintedDispatches.Called(name);
        using var docx = WrittenDocx.Of(dispatch);

        docx.AnnexTables.SelectMany(IndexesOfHeaders).Should().Equal(dispatch.Annexes.Select(_ => 0));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_row_breaks_across_pages(string name)
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called(name));

        docx.AnnexTables.SelectMany(table => table.Elements<TableRow>())
            .Count(row => row.TableRowProperties!.GetFirstChild<CantSplit>() is null).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_says_what_the_annex_says(string name)
    {
        var dispatch = PrintedDispatches.Called(name);
        using var docx = WrittenDocx.Of(dispatch);

        docx.AnnexTables.SelectMany(table => table.Elements<TableRow>())
            .Select(row => string.Join('|', row.Elements<TableCell>().Select(cell => cell.InnerText)))
            .Should().Equal(dispatch.Annexes.SelectMany(annex => annex.Table.Groups.SelectMany(RowsOf)
                .Prepend(string.Join('|', annex.Table.Columns.Select(column => column.Header)))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Cells_are_as_wide_as_their_columns_and_fill_the_frame(string name)
    {
        var dispatch = PrintedDispatches.Called(name);
        var profile = LayoutProfile.For(dispatch.IssuedDate);
        using var docx = WrittenDocx.Of(dispatch);

        docx.AnnexTables.Select(table => table.Elements<TableRow>().Select(WidthOf).Distinct().Single())
            .Should().Equal(dispatch.Annexes.Select(annex => profile.FrameWidth(annex.IsLandscape)));
    }

    [Fact]
    public void Figures_stand_right_names_left_and_running_numbers_in_the_middle()
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called("long annexes"));

        docx.AnnexTables[0].Elements<TableRow>().ElementAt(2).Descendants<Paragraph>()
            .Select(cell => docx.SettingOf(cell).Alignment).Should().Equal(
                JustificationValues.Center,
                JustificationValues.Left,
                JustificationValues.Right,
                JustificationValues.Right,
                JustificationValues.Right);
    }

    [Fact]
    public void A_group_has_a_bold_row_with_its_Roman_number_that_stays_with_its_first_unit()
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called("long annexes"));
        var rows = docx.AnnexTables[0].Elements<TableRow>()
            .Where(row => row.Descendants<GridSpan>().Any()).ToArray();

        rows.Select(row => row.InnerText).Should().Equal("ICác phòng, ban chuyên môn", "IICác xã, thị trấn");
        rows.SelectMany(row => row.Descendants<Paragraph>())
            .Count(cell => cell.ParagraphProperties!.KeepNext is null).Should().Be(0);
        rows.SelectMany(row => row.Descendants<Run>()).Select(docx.SettingOf)
            .Should().OnlyContain(setting => setting.IsBold);
        rows.Select(row => row.Descendants<GridSpan>().Single().Val!.Value).Should().Equal(4, 4);
    }

    [Fact]
    public void Label_title_and_reference_stand_over_the_table_in_this_order()
    {
        using var docx = WrittenDocx.Of(PrintedDispatches.Called("long annexes"));

        docx.AnnexTables[0].ElementsBefore().OfType<Paragraph>().TakeLast(3)
            .Select(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value)
            .Should().Equal("AnnexLabel", "AnnexTitle", "AnnexReference");
    }

    private static IEnumerable<int> IndexesOfHeaders(Table table) => table.Elements<TableRow>()
        .Select((row, index) => row.TableRowProperties!.GetFirstChild<TableHeader>() is null ? -1 : index)
        .Where(index => index >= 0);

    private static IEnumerable<string> RowsOf(AnnexGroup group)
    {
        var rows = group.Rows.Select(row => string.Join('|', row.Cells));
        return group.Heading is { } heading ? rows.Prepend($"{heading.Ordinal}|{heading.Title}") : rows;
    }

    private static int WidthOf(TableRow row) => row.Elements<TableCell>()
        .Sum(cell => WrittenDocx.Number(cell.TableCellProperties!.TableCellWidth!.Width!));
}
