using ComplianceCore.TestKit;
using NodaTime;

namespace ComplianceCore.Documents.Tests;

public sealed class PlainTextRendererTests
{
    [Fact]
    public void A_dispatch_with_every_part_reads_in_the_order_of_the_decree() =>
        Approved.Matches<PlainTextRendererTests>(
            "every-part.txt",
            PlainTextRenderer.Render(GivenDispatch.WithEveryPart));

    [Fact]
    public void A_draft_leaves_room_for_what_is_filled_in_by_hand() =>
        Approved.Matches<PlainTextRendererTests>("draft.txt", PlainTextRenderer.Render(GivenDispatch.Draft));

    [Theory]
    [InlineData("05", "BNV-VP", "\nSố: 05/BNV-VP\n")]
    [InlineData("70A", "UBND-VP", "\nSố: 70A/UBND-VP\n")]
    [InlineData(null, "UBND-VP", "\nSố:      /UBND-VP\n")]
    [InlineData("621", null, "\nSố: 621/\n")]
    [InlineData(null, null, "\nSố:      /\n")]
    public void Number_and_notation_may_each_be_blank(string? number, string? notation, string line) =>
        PlainTextRenderer.Render(GivenDispatch.Draft with { CodeNumber = number, CodeNotation = notation })
            .Should().Contain(line);

    [Fact]
    public void A_draft_may_know_its_month_before_its_day() =>
        PlainTextRenderer.Render(
            GivenDispatch.Draft with { IssuedDate = DispatchDate.InMonth(new YearMonth(2026, 2)) })
            .Should().Contain("\nMây Trắng, ngày       tháng 02 năm 2026\n");

    [Fact]
    public void One_addressee_stands_on_the_line_of_the_label() =>
        PlainTextRenderer.Render(GivenDispatch.Draft with { Addressees = ["Sở Gió Mùa"] })
            .Should().Contain("\n\nKính gửi: Sở Gió Mùa\n\n");

    [Fact]
    public void Several_addressees_stand_under_the_label() =>
        PlainTextRenderer.Render(GivenDispatch.Draft with { Addressees = ["Sở Gió Mùa", "Ban Mây", "UBND các xã"] })
            .Should().Contain("\n\nKính gửi:\n- Sở Gió Mùa;\n- Ban Mây;\n- UBND các xã.\n\n");

    [Fact]
    public void A_single_legal_basis_ends_with_a_full_stop() =>
        PlainTextRenderer.Render(GivenDispatch.Draft with { LegalBases = ["Căn cứ Luật Mẫu"] })
            .Should().Contain("\n\nCăn cứ Luật Mẫu.\n\n");

    [Theory]
    [InlineData(null, null, "- Lưu: VT, VP.")]
    [InlineData("H", null, "- Lưu: VT, VP, H.")]
    [InlineData(null, 35, "- Lưu: VT, VP, 35 bản.")]
    [InlineData("H", 35, "- Lưu: VT, VP, H 35 bản.")]
    [InlineData("H", 9, "- Lưu: VT, VP, H 09 bản.")]
    public void The_archive_line_names_drafter_and_copies_where_they_are_known(
        string? mark,
        int? copies,
        string line) =>
        PlainTextRenderer.Render(GivenDispatch.Draft with
        {
            Archive = new ArchiveLine { Units = ["VT", "VP"], DraftersMark = mark, Copies = copies },
        }).Should().Contain(line + "\n");

    [Theory]
    [InlineData(SigningCapacity.OnBehalfOf, "TM. LÃNH ĐẠO")]
    [InlineData(SigningCapacity.ForHead, "KT. LÃNH ĐẠO")]
    [InlineData(SigningCapacity.ByOrder, "TL. LÃNH ĐẠO")]
    [InlineData(SigningCapacity.ByAuthorisation, "TUQ. LÃNH ĐẠO")]
    [InlineData(SigningCapacity.Acting, "Q. LÃNH ĐẠO")]
    [InlineData(null, "LÃNH ĐẠO")]
    public void A_capacity_stands_before_its_title(SigningCapacity? capacity, string line) =>
        PlainTextRenderer.Render(GivenDispatch.Draft with
        {
            Signature = new SignatureBlock
            {
                Lines = [new SigningLine { Capacity = capacity, Title = "LÃNH ĐẠO" }],
                SignerName = "Lê Văn Thử",
            },
        }).Should().Contain($"\n\n{line}\n\nLê Văn Thử\n");

    [Fact]
    public void A_link_whose_words_are_its_address_is_printed_once() =>
        PlainTextRenderer.Render(GivenDispatch.Draft with
        {
            Body = DispatchBody.Parse("Gửi về <vp@songtho.example>, <http://songtho.example>./.", "template.sbn"),
        }).Should().Contain("\nGửi về vp@songtho.example, http://songtho.example./.\n");

    [Fact]
    public void A_line_break_in_a_value_is_a_space() =>
        PlainTextRenderer.Render(GivenDispatch.Draft with { Subject = "báo cáo\r\nkết\tquả" })
            .Should().Contain("\nV/v báo cáo  kết quả\n");

    [Fact]
    public void Letters_with_marks_written_apart_keep_the_columns_straight()
    {
        var table = AnnexTable.Ungrouped(
            [new AnnexColumn { Header = "Tên" }, new AnnexColumn { Header = "Số", Alignment = ColumnAlignment.Number }],
            [AnnexRow.Of("Ma\u0302y", "7"), AnnexRow.Of("Gió Mùa", "12")]);

        TextTable.Render(table).Should().Be("Tên      Số\nMa\u0302y       7\nGió Mùa  12");
    }
}
