namespace ComplianceCore.Documents.Tests;

public sealed class AnnexDrafterTests
{
    private static readonly AnnexSettings _annex = SongTho.Case.Dispatch.Annexes[0];

    [Fact]
    public void Groups_stand_under_Roman_headings_and_are_numbered_anew() =>
        SongTho.Case.Draft().AnnexRows().Should().Equal(
            "no heading",
            "1 | Phòng Tôn giáo | 7 | 0 | 0",
            "I | Các phòng, ban",
            "1 | Phòng Nội vụ | 20.000 | 18.999 | 94,995",
            "2 | Thanh tra | 40 | 38 | 95",
            "II | Các xã, thị trấn",
            "1 | UBND xã Suối Mơ | 20.000 | 18.999 | 95,00",
            "2 | UBND xã Đồi Gió | 0 | 0 | không có",
            "3 | UBND xã Bến Lở | 10 | chưa | -");

    [Fact]
    public void A_table_without_groups_is_one_run_in_the_order_of_the_office() =>
        Drafted(_annex with { IsGrouped = false }).AnnexRows().Select(row => row[..10]).Should().Equal(
            "no heading",
            "1 | Phòng ",
            "2 | Thanh ",
            "3 | UBND x",
            "4 | UBND x",
            "5 | UBND x",
            "6 | Phòng ");

    [Fact]
    public void A_group_without_units_has_no_heading()
    {
        var offices = SongTho.Case with
        {
            Units = UnitDirectory.Of(SongTho.Case.Units.Units.Take(2)),
            Figures = FigureSet.Of(SongTho.Case.Figures.AsOf, []),
        };

        offices.Saying("Chưa có số liệu./.").Draft().AnnexRows().Should().Equal(
            "I | Các phòng, ban", "1 | Phòng Nội vụ |  | chưa | -", "2 | Thanh tra |  | chưa | -");
    }

    [Fact]
    public void A_unit_that_is_not_in_force_has_no_row()
    {
        var office = SongTho.Case with
        {
            Units = UnitDirectory.Of(SongTho.Case.Units.Units.Append(SongTho.Case.Units.Units[0] with
            {
                Code = "ST.CU",
                Name = "Cũ",
                ValidTo = SongTho.Case.Period.LastDay.PlusDays(-1),
            })),
        };

        office.Draft().AnnexRows().Should().NotContain(row => row.Contains("Phòng Cũ"));
    }

    [Fact]
    public void A_ratio_of_two_reported_numbers_prints_although_a_third_is_missing()
    {
        var office = SongTho.Reporting(("ST.NV", "issued", 1000), ("ST.NV", "signed", 967));

        office.Draft().AnnexRows().Should().Contain("1 | Phòng Nội vụ | 1.000 | 967 | 96,70");
    }

    [Fact]
    public void Figures_are_set_to_the_right_units_to_the_left_and_running_numbers_in_the_middle() =>
        SongTho.Case.Draft().Annexes[0].Table.Columns.Select(column => column.Alignment).Should().Equal(
            ColumnAlignment.Ordinal,
            ColumnAlignment.Text,
            ColumnAlignment.Number,
            ColumnAlignment.Number,
            ColumnAlignment.Number);

    [Fact]
    public void Several_annexes_stand_in_their_order()
    {
        var settings = SongTho.Case.Dispatch with
        {
            Annexes = [_annex with { Label = "Phụ lục II" }, _annex with { Label = "Phụ lục I" }],
        };

        (SongTho.Case with { Dispatch = settings }).Draft().Annexes.Select(annex => annex.Label)
            .Should().Equal("Phụ lục II", "Phụ lục I");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_annex_lies_as_its_settings_say(bool isLandscape) =>
        Drafted(_annex with { IsLandscape = isLandscape }).Annexes[0].IsLandscape.Should().Be(isLandscape);

    [Theory]
    [InlineData("\"landscape\": true, ", true)]
    [InlineData("\"landscape\": false, ", false)]
    [InlineData("", false)]
    public void An_annex_stands_upright_unless_its_settings_lay_it_down(string member, bool isLandscape)
    {
        using var folder = SongTho.Folder();
        folder.Replace("dispatch.json", "\"grouped\":", $"{member}\"grouped\":");

        ComplianceCase.Load(folder.Path).Draft().Annexes[0].IsLandscape.Should().Be(isLandscape);
    }

    [Fact]
    public void An_annex_may_have_no_label() =>
        Drafted(_annex with { Label = null }).Annexes[0].Label.Should().BeNull();

    private static Dispatch Drafted(AnnexSettings annex) =>
        (SongTho.Case with { Dispatch = SongTho.Case.Dispatch with { Annexes = [annex] } }).Draft();
}
