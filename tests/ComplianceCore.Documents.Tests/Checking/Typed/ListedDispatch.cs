using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static ComplianceCore.Documents.Tests.TypedParts;
using static ComplianceCore.Documents.Tests.Typing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The document behind <see cref="TypedDocuments.ListsAndAnnexes"/>.</summary>
internal static class ListedDispatch
{
    private const int Addressees = 1;
    private const int Tasks = 2;
    private const int Recipients = 3;

    public static byte[] Typed() => TypedDocument.WithStyles(TypedStyles.Office)
        .Adding(main => main.AddNewPart<NumberingDefinitionsPart>("rId3").Numbering = new Numbering(ListedLists.Text))
        .Adding(main => Header(main, "rId10", Line(PageNumber(14)).Centred()))
        .Adding(main => Header(main, "rId11", Line(PageNumber(14)).Centred()))
        .Adding(main => Header(main, "rId12", Line([Words("Trang ", 13), .. PageNumber(13)]).ToRight()))
        .Type(TypedTables.SideBySide(70, 93, Left(), Right()))
        .Type(Body())
        .Type(TypedTables.SideBySide(82, 80, RecipientList(), Signature()))
        .Type(SectionBreak(TypedSheet.A4(20, 20, 30, 20).WithHeader("rId10")))
        .Type(ListedAnnexes.First())
        .Type(SectionBreak(TypedSheet.LandscapeA4(20, 20, 30, 20).WithHeader("rId11")))
        .Type(ListedAnnexes.Second())
        .SavedOn(TypedSheet.A4(20, 20, 30, 20).WithHeader("rId12").FromPageOne().FirstPageDiffers());

    private static OpenXmlElement[] Left() =>
    [
        Line(Words("ỦY BAN NHÂN DÂN", 13).Bold()).Centred(),
        Line(Words("HUYỆN VÍ DỤ", 13).Bold().Underlined()).Centred(),
        Line("Số: 187/UBND-TCKH", 13).Centred().Room(8, 0),
        Line("V/v rà soát tiến độ giải ngân vốn đầu tư công năm 2022", 12).Centred().Room(6, 0),
    ];

    private static OpenXmlElement[] Right() =>
    [
        Line(Words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12).Bold()).Centred(),
        Line(Words("Độc lập - Tự do - Hạnh phúc", 13).Bold()).Centred().Ruled(),
        Line(Words("Ví Dụ, ngày 06 tháng 5 năm 2022", 13).Italic()).Centred().Room(8, 0),
    ];

    private static OpenXmlElement[] Body() =>
    [
        EmptyLine(14),
        Line(Words("Kính gửi:")).At(30),
        Line(Words("Các chủ đầu tư trên địa bàn huyện;")).Listed(Addressees),
        Line(Words("Ban Quản lý dự án đầu tư xây dựng huyện;")).Listed(Addressees),
        Line(Words("UBND các xã, thị trấn;")).Listed(Addressees),
        EmptyLine(14),
        Set("Tính đến hết ngày 30/4/2022, toàn huyện mới giải ngân được 18,48% kế hoạch vốn đầu tư công năm 2022 (chi "
            + "tiết tại Phụ lục 1 kèm theo). Để đẩy nhanh tiến độ giải ngân, UBND huyện yêu cầu:").FirstLine(12.7),
        Set("Các chủ đầu tư rà soát từng dự án, lập lại tiến độ thi công và giải ngân theo tháng; cam kết tỷ lệ giải "
            + "ngân đến hết quý III năm 2022 theo mẫu tại Phụ lục 2.").Listed(Tasks),
        Set("Ban Quản lý dự án đầu tư xây dựng huyện phối hợp với UBND các xã, thị trấn giải quyết dứt điểm vướng mắc "
            + "về giải phóng mặt bằng trước ngày 31/5/2022.").Listed(Tasks),
        Set("Phòng Tài chính - Kế hoạch tổng hợp, tham mưu điều chuyển vốn của các dự án chậm tiến độ.").Listed(Tasks),
        Set("Báo cáo gửi về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20/5/2022./.").FirstLine(12.7),
        EmptyLine(14),
    ];

    private static OpenXmlElement[] RecipientList() =>
    [
        Line(Words("Nơi nhận:", 12).Bold().Italic()),
        Line("Như trên;", 11).Listed(Recipients),
        Line("TT Huyện ủy, TT HĐND huyện;", 11).Listed(Recipients),
        Line("Phòng TC-KH;", 11).Listed(Recipients),
        Line("Lưu: VT, TCKH.", 11).Listed(Recipients),
    ];

    private static OpenXmlElement[] Signature() =>
    [
        Line(Words("TM. ỦY BAN NHÂN DÂN", 14).Bold()).Centred(),
        Line(Words("CHỦ TỊCH", 14).Bold()).Centred(),
        EmptyLine(14),
        EmptyLine(14),
        EmptyLine(14),
        Line(Words("Hà Văn Ví", 14).Bold()).Centred(),
    ];

    private static Paragraph Set(string text) => Line(Words(text)).Justified().Room(6, 0);
}
