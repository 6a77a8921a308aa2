namespace ComplianceCore.Documents.Tests;

public sealed class AnnexColumnLayoutTests
{
    private static readonly LayoutProfile _profile = LayoutProfile.For(DispatchDate.InYear(2026));

    [Theory]
    [InlineData(2, false)]
    [InlineData(5, false)]
    [InlineData(12, false)]
    [InlineData(12, true)]
    [InlineData(60, true)]
    public void Columns_fill_the_frame_and_none_is_lost(int columns, bool isLandscape)
    {
        var widths = AnnexColumnLayout.Of(
            GivenAnnex.Of(rows: 40, columns) with { IsLandscape = isLandscape }, _profile);

        widths.Sum().Should().Be(_profile.FrameWidth(isLandscape));
        widths.Should().OnlyContain(width => width > 0);
    }

    [Fact]
    public void A_name_has_more_room_than_a_figure()
    {
        var widths = AnnexColumnLayout.Of(GivenAnnex.Of(rows: 40, columns: 5), _profile);

        widths[1].Should().BeGreaterThan(widths[2]).And.BeGreaterThan(3 * widths[0]);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    public void No_word_of_a_heading_is_broken(int columns)
    {
        var annex = GivenAnnex.Of(rows: 40, columns);
        var padding = 2 * Twips.FromMillimetres(_profile.Custom.CellPadding);
        var setting = TypeSetting.Of(_profile[DispatchElement.TableHeader]);

        annex.Table.Columns.Zip(AnnexColumnLayout.Of(annex, _profile)).Should().OnlyContain(column =>
            column.First.Header.Split(' ', StringSplitOptions.None)
                .All(word => TimesNewRoman.WidthOf(word, setting) <= column.Second - padding));
    }

    [Fact]
    public void A_heading_takes_four_lines_at_most_where_there_is_room()
    {
        var annex = GivenAnnex.Of(rows: 4, columns: 5);
        var padding = 2 * Twips.FromMillimetres(_profile.Custom.CellPadding);
        var setting = TypeSetting.Of(_profile[DispatchElement.TableHeader]);

        annex.Table.Columns.Zip(AnnexColumnLayout.Of(annex, _profile)).Should().OnlyContain(column =>
            TypesetLines.Of(column.First.Header, setting, column.Second - padding).Count <= 4);
    }

    [Theory]
    [InlineData("Trung tâm")]
    [InlineData("Trung tâm Văn hóa, Thể thao, Thông tin và Du lịch huyện Sông Thơ trực thuộc Ủy ban nhân dân huyện")]
    public void A_long_name_costs_no_heading_its_four_lines_and_no_word_its_whole(string unit)
    {
        var columns = GivenAnnex.Of(rows: 2, columns: 5).Table.Columns;
        var annex = GivenAnnex.Of(rows: 2, columns: 5) with
        {
            Table = AnnexTable.Ungrouped(columns, [AnnexRow.Of("120", unit, "1.059", "1.012", "95,56")]),
        };
        var padding = 2 * Twips.FromMillimetres(_profile.Custom.CellPadding);
        var setting = TypeSetting.Of(_profile[DispatchElement.TableHeader]);

        columns.Zip(AnnexColumnLayout.Of(annex, _profile)).Should().OnlyContain(column =>
            TimesNewRoman.WidthOfWidestWord(column.First.Header, setting) + 15 < column.Second - padding
            && TypesetLines.Of(column.First.Header, setting, column.Second - padding - 15).Count <= 4);
    }

    [Fact]
    public void A_word_of_300_letters_does_not_take_the_room_of_the_others()
    {
        var table = AnnexTable.Ungrouped(
            [new AnnexColumn { Header = "Tên đơn vị" }, new AnnexColumn { Header = "Lý do" }],
            [AnnexRow.Of(new string('W', 300), "chưa báo cáo")]);

        var widths = AnnexColumnLayout.Of(GivenAnnex.Of(rows: 1, columns: 2) with { Table = table }, _profile);

        Twips.ToMillimetres(widths[1]).Should().BeGreaterThan(15);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u200b\ufeff")]
    public void A_table_in_which_nothing_is_wide_is_laid_out_evenly(string nothing)
    {
        var table = AnnexTable.Ungrouped(
            [.. Enumerable.Repeat(new AnnexColumn { Header = nothing }, 3)], [AnnexRow.Of(nothing, nothing, nothing)]);

        AnnexColumnLayout.Of(GivenAnnex.Of(rows: 1, columns: 2) with { Table = table }, _profile)
            .Should().OnlyContain(width => width > 3000);
    }

    [Fact]
    public void A_table_without_rows_is_laid_out_by_its_headings() =>
        AnnexColumnLayout.Of(GivenAnnex.Of(rows: 0, columns: 5), _profile).Sum()
            .Should().Be(_profile.FrameWidth(isLandscape: false));
}
