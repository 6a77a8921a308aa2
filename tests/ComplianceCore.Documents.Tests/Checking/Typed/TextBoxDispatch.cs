using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static ComplianceCore.Documents.Tests.Typing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The document behind <see cref="TypedDocuments.HeadingInTextBoxes"/>.</summary>
internal static class TextBoxDispatch
{
    public static byte[] Typed() => TypedDocument.WithStyles(TypedStyles.Office)
        .Type(Line(
            TypedDrawings.TextBox(1, (0, 0), (170, 112), IssuingBody()),
            TypedDrawings.TextBox(2, (180, 0), (274, 86), Country()),
            TypedDrawings.StraightLine(3, 67.5, 33, 35),
            TypedDrawings.StraightLine(4, 231, 32, 172)))
        .Type([.. Enumerable.Range(0, 6).Select(_ => EmptyLine(14))])
        .Type(Body())
        .Type(Closing())
        .SavedOn(TypedSheet.A4(20, 20, 30, 20));

    private static Paragraph[] IssuingBody() =>
    [
        Line(Words("ỦY BAN NHÂN DÂN", 13).Bold()).Centred(),
        Line(Words("XÃ SUỐI MẪU", 13).Bold()).Centred(),
        Line("Số: 64 /UBND-ĐC", 13).Centred().Room(8, 0),
        Line("V/v: Thông báo lịch tiếp dân\nquý III năm 2023", 12).Centred().Room(6, 0),
    ];

    private static Paragraph[] Country() =>
    [
        Line(Words("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", 11).Bold()).Centred(),
        Line(Words("Độc lập - Tự do - Hạnh Phúc", 14).Bold()).Centred(),
        Line(Words("Suối Mẫu, Ngày 20 tháng 7 năm 2023", 14).Italic()).Centred().Room(10, 0),
    ];

    private static OpenXmlElement[] Body() =>
    [
        Line(Words("Kính gửi:")).At(35),
        Line(Words("- Các ban, ngành, đoàn thể xã;")).At(53),
        Line(Words("- Trưởng các bản, tiểu khu")).At(53),
        EmptyLine(14),
        Set("Căn cứ Luật Tiếp công dân;"),
        Set("Căn cứ Kế hoạch số 17/KH-UBND ngày 10/01/2023 của UBND xã Suối Mẫu về công tác tiếp công dân, giải quyết "
            + "khiếu nại, tố cáo năm 2023;"),
        Set("UBND xã Suối Mẫu thông báo lịch tiếp công dân thường xuyên quý III năm 2023 như sau:"),
        Set("1. Thời gian: sáng thứ Năm hằng tuần, từ 7 giờ 30 phút đến 11 giờ 00 phút. Trường hợp trùng ngày nghỉ, "
            + "ngày lễ thì tiếp vào ngày làm việc tiếp theo."),
        Set("2. Địa điểm: Phòng Tiếp công dân, trụ sở UBND xã Suối Mẫu."),
        Set("3. Các ban, ngành, đoàn thể xã, Trưởng các bản, tiểu khu thông báo cho Nhân dân được biết; phân công cán "
            + "bộ phối hợp tiếp công dân khi có yêu cầu./."),
        EmptyLine(14),
    ];

    // What hangs on a line comes before its words in the file, though it stands to the right of them.
    private static OpenXmlElement[] Closing() =>
    [
        Line(
            TypedDrawings.TextBox(5, (240, 0), (213, 140), Signature()),
            Words("Nơi nhận:", 12).Bold().Italic()),
        Line("- Như trên;", 11),
        Line("- UBND huyện Ví Dụ (để báo cáo);", 11),
        Line("- TT Đảng ủy, HĐND xã;", 11),
        Line("- Lưu: VT.", 11),
    ];

    private static Paragraph[] Signature() =>
    [
        Line(Words("TM. ỦY BAN NHÂN DÂN", 14).Bold()).Centred(),
        Line(Words("KT.CHỦ TỊCH", 14).Bold()).Centred(),
        Line(Words("PHÓ CHỦ TỊCH", 14).Bold()).Centred(),
        EmptyLine(14),
        EmptyLine(14),
        EmptyLine(14),
        Line("Quàng Văn Dụ", 14).Centred(),
    ];

    private static Paragraph Set(string text) => Line(Words(text)).Justified().FirstLine(15).Room(0, 3);
}
