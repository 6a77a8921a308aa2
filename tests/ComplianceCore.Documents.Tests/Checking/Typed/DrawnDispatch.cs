using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static ComplianceCore.Documents.Tests.Typing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The document behind <see cref="TypedDocuments.HeadingInOneRow"/>.</summary>
internal static class DrawnDispatch
{
    public static byte[] Typed() => TypedDocument.WithStyles(TypedStyles.Office)
        .Type(TypedTables.SideBySide(72, 93, Left(), Right()))
        .Type(Body())
        .Type(TypedTables.SideBySide(82, 80, Recipients(), Signature()))
        .Type(EmptyLine(2))
        .SavedOn(TypedSheet.A4(20, 20, 30, 20));

    // The lines hang on the paragraphs above them, 68.3 mm and 89.2 mm wide inside the cells.
    private static OpenXmlElement[] Left() =>
    [
        Line(Words("ỦY BAN NHÂN DÂN", 12).Bold()).Centred(),
        Line(Words("TỈNH MẪU SƠN", 12).Bold()).Centred(),
        Line(TypedDrawings.Connector(1, left: 74, top: 16, length: 45), Words("SỞ VÍ DỤ", 12).Bold()).Centred(),
        Line("Số: 245/SVD-VP", 13).Centred().Room(8, 0),
        Line(Words("V/v đăng ký danh mục sáng kiến năm 2025", 12).Bold()).Centred(),
    ];

    private static OpenXmlElement[] Right() =>
    [
        Line(Words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12).Bold()).Centred(),
        Line(
            Words("Độc lập - Tự do - Hạnh phúc", 13).Bold(),
            TypedDrawings.StraightLine(2, left: 86, top: 17, length: 80)).Centred(),
        EmptyLine(12),
        Line("Mẫu Sơn, ngày 05 tháng 11 năm 2024", 13).Centred().Room(8, 0),
    ];

    private static OpenXmlElement[] Body() =>
    [
        EmptyLine(14),
        Line(Words("Kính gửi: Ủy ban nhân dân các huyện, thành phố")).Centred(),
        EmptyLine(14),
        Set("Thực hiện Kế hoạch số 88/KH-UBND ngày 12/9/2024 của UBND tỉnh Mẫu Sơn về phát động phong trào sáng kiến, "
            + "cải tiến trong cơ quan nhà nước, Sở Ví Dụ đề nghị UBND các huyện, thành phố:", 14),
        Set("1. Chỉ đạo các phòng, ban, đơn vị trực thuộc và UBND cấp xã rà soát, lựa chọn giải pháp đã áp dụng có "
            + "hiệu quả trong năm 2024 để đăng ký danh mục sáng kiến năm 2025.", 14),
        Set("2. Mỗi đơn vị cấp huyện đăng ký ít nhất 03 sáng kiến, trong đó có ít nhất 01 sáng kiến về chuyển đổi số; "
            + "phần mô tả không quá 02 trang.", 12),
        Set("3. Gửi danh mục về Sở Ví Dụ trước ngày 30/11/2024, kèm tệp dữ liệu qua trục liên thông văn bản.", 14),
        Set("Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các địa phương trao đổi với Văn phòng Sở để được "
            + "hướng dẫn. Sở Ví Dụ trân trọng cảm ơn sự phối hợp của các địa phương/.", 14),
        EmptyLine(14),
    ];

    private static OpenXmlElement[] Recipients() =>
    [
        Line(Words("Nơi nhận:", 12).Bold().Italic().Underlined()),
        Line("- Như trên;", 11),
        Line("- UBND tỉnh (để báo cáo);", 11),
        Line("- Lãnh đạo Sở;", 11),
        Line("- Lưu: VT, VP.", 11),
    ];

    private static OpenXmlElement[] Signature() =>
    [
        Line(Words("GIÁM ĐỐC", 13).Bold()).Centred(),
        EmptyLine(14),
        EmptyLine(14),
        EmptyLine(14),
        Line(Words("Hoàng Văn Thử", 13).Bold()).Centred(),
    ];

    // Eighteen points exactly are 1.1 lines of this typeface, which the decree allows.
    private static Paragraph Set(string text, double points) =>
        Line(text, points).Justified().FirstLine(12.7).Room(6, 0).Exactly(18);
}
