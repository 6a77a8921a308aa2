using ComplianceCore.TestKit;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static ComplianceCore.Documents.Tests.Typing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The document behind <see cref="TypedDocuments.LettersTakenApart"/>.</summary>
internal static class DecomposedDispatch
{
    private const string NoBreak = "\u00A0";

    public static byte[] Typed() => TypedDocument.WithStyles(DecomposedStyles.Text)
        .Type(TypedTables.SideBySide(71, 93, Left(), Right()))
        .Type(Body())
        .Type(TypedTables.SideBySide(82, 80, Recipients(), Signature()))
        .Type(EmptyLine(2))
        .SavedOn(TypedSheet.A4(20, 20, 30, 20));

    private static OpenXmlElement[] Left() =>
    [
        Line(Apart("UBND HUYỆN VÍ DỤ").Styled("Dam")).Styled("CoQuanChuQuan"),
        Line(Apart("PHÒNG Y TẾ").Styled("Dam")).Styled("CoQuan"),
        Line().Styled("KeNgang").At(29.1).NotBeyond(29.1),
        Line(Apart($"Số:{NoBreak}64/PYT-NVY")).Styled("SoKyHieu"),
        Line(Apart("V/v kiểm tra an toàn thực phẩm tại bếp ăn tập thể")).Styled("TrichYeu"),
    ];

    private static OpenXmlElement[] Right() =>
    [
        Line(Apart("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")).Styled("QuocHieu"),
        Line(Apart("Độc lập – Tự do – Hạnh phúc")).Styled("TieuNgu"),
        Line().Styled("KeNgang").At(15.6).NotBeyond(15.6),
        Line(Apart($"Ví Dụ, ngày{NoBreak}02 tháng{NoBreak}8 năm 2021")).Styled("DiaDanh"),
    ];

    private static OpenXmlElement[] Body() =>
    [
        EmptyLine(13),
        Line(Apart($"Kính{NoBreak}gửi: Uỷ ban nhân dân các xã, thị trấn")).Styled("KinhGui"),
        EmptyLine(13),
        Set("Thực hiện Công văn số 310/UBND-YT ngày 28/7/2021 của Uỷ ban nhân dân huyện về bảo đảm an toàn thực phẩm "
            + "mùa mưa lũ, Phòng Y tế đề nghị Uỷ ban nhân dân các xã, thị trấn:"),
        Set("1. Kiểm tra bếp ăn tập thể của các trường, doanh nghiệp trên địa bàn; lấy mẫu nước ở các điểm dùng nước "
            + "suối, nước giếng; không để sử dụng thuỷ sản, gia súc chết không rõ nguyên nhân."),
        Set("2. Xử lý nghiêm các cơ sở không bảo đảm điều kiện; công khai tên cơ sở vi phạm trên loa truyền thanh."),
        Line(
            Apart("3. Gửi kết quả về Phòng Y tế "),
            Apart("trước ngày 15/8/2021").Styled("Dam").Bold(),
            Apart($" để tổng hợp, báo cáo Uỷ{NoBreak}ban nhân dân huyện.")).Styled("NoiDung"),
        Set("Đề nghị Uỷ ban nhân dân các xã, thị trấn quan tâm thực hiện./."),
        EmptyLine(13),
    ];

    private static OpenXmlElement[] Recipients() =>
    [
        Line(Apart($"Nơi{NoBreak}nhận:")).Styled("NoiNhan"),
        Line(Apart("- Như trên;")).Styled("NoiNhanDong"),
        Line(Apart("- Uỷ ban nhân dân huyện (để báo cáo);")).Styled("NoiNhanDong"),
        Line(Apart("- Trung tâm Y tế huyện;")).Styled("NoiNhanDong"),
        Line(Apart("- Lưu: VT, NVY.")).Styled("NoiNhanDong"),
    ];

    private static OpenXmlElement[] Signature() =>
    [
        Line(Apart("TRƯỞNG PHÒNG")).Styled("ChucVu"),
        EmptyLine(14),
        EmptyLine(14),
        EmptyLine(14),
        Line(Apart("Đỗ Thị Hoà").Styled("Dam")).Styled("HoTen"),
    ];

    private static Paragraph Set(string text) => Line(Apart(text)).Styled("NoiDung");

    // Unicode puts the dot below before circumflex and breve; the table puts tones last.
    private static Run Apart(string text) => Words(VietnameseDecomposition.Of(text)
        .Replace("\u0302\u0323", "\u0323\u0302", StringComparison.Ordinal)
        .Replace("\u0306\u0323", "\u0323\u0306", StringComparison.Ordinal));
}
