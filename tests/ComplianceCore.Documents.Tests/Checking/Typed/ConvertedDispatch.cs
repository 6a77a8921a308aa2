using ComplianceCore.TestKit;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static ComplianceCore.Documents.Tests.Typing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The document behind <see cref="TypedDocuments.ThroughLibreOffice"/>.</summary>
internal static class ConvertedDispatch
{
    /// <summary>The committed file: <see cref="Typed"/> after LibreOffice.</summary>
    /// <remarks>
    /// Made with LibreOffice 7.4.7.2 on Debian 12 (libreoffice-writer-nogui, fonts-croscore): the bytes of
    /// <see cref="Typed"/> were written to <c>typed.docx</c>, then
    /// <c>soffice --headless --convert-to odt typed.docx</c> and
    /// <c>soffice --headless --convert-to docx:"MS Word 2007 XML" --outdir out typed.odt</c>. The file is as it came;
    /// its properties name no person and no day.
    /// </remarks>
    public static byte[] Converted() => File.ReadAllBytes(RepositoryRoot.PathOf(
        "tests", "ComplianceCore.Documents.Tests", "Checking", "Typed", "through-libreoffice.docx"));

    /// <summary>The document before LibreOffice.</summary>
    public static byte[] Typed() => TypedDocument.WithStyles(TypedStyles.Office)
        .Adding(main => main.AddNewPart<NumberingDefinitionsPart>("rId3").Numbering = new Numbering(ListedLists.Text))
        .Type(TypedTables.SideBySide(70, 93, Left(), Right()))
        .Type(Body())
        .Type(TypedTables.SideBySide(82, 80, Recipients(), Signature()))
        .Type(EmptyLine(2))
        .SavedOn(TypedSheet.A4(15, 20, 30, 20));

    private static OpenXmlElement[] Left() =>
    [
        Line("UBND HUYỆN VÍ DỤ", 13).Centred(),
        Line(Words("PHÒNG GIÁO DỤC", 13).Bold()).Centred(),
        Line(TypedDrawings.StraightLine(1, 77, 17, 35), Words("VÀ ĐÀO TẠO", 13).Bold()).Centred(),
        Line("Số: 321/PGDĐT-THCS", 13).Centred().Room(8, 0),
        Line(Words("V/v chuẩn bị khai giảng\nnăm học 2023 - 2024", 12).Italic()).Centred().Room(6, 0),
    ];

    private static OpenXmlElement[] Right() =>
    [
        Line(Words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12).Bold()).Centred(),
        Line(TypedDrawings.StraightLine(2, 76, 18, 100), Words("Độc lập - Tự do - Hạnh phúc", 13).Bold()).Centred(),
        EmptyLine(13),
        Line(Words("Ví Dụ, ngày 21 tháng 08 năm 2023", 13).Italic()).Centred().Room(8, 0),
    ];

    private static OpenXmlElement[] Body() =>
    [
        EmptyLine(14),
        Line(Words("Kính gửi: Hiệu trưởng các trường mầm non, tiểu học, THCS")).Centred(),
        EmptyLine(14),
        Set("Thực hiện Kế hoạch thời gian năm học 2023 - 2024 của UBND tỉnh Mẫu Sơn, Phòng Giáo dục và Đào tạo yêu cầu "
            + "Hiệu trưởng các trường chuẩn bị Lễ khai giảng như sau:").FirstLine(12.7),
        Set("Lễ khai giảng tổ chức đồng loạt vào 7 giờ 30 phút ngày 05/9/2023, ngắn gọn, trang trọng, thời gian không "
            + "quá 60 phút.").Listed(2),
        Set("Vệ sinh trường, lớp; kiểm tra điện, nước, cây xanh trong khuôn viên; bảo đảm an toàn cho học sinh.")
            .Listed(2),
        Line(Words("Không huy động học sinh tập dượt nhiều lần; không thả bóng bay trong Lễ khai giảng."))
            .Justified().Room(0, 0).Listed(2),
        Set("Các trường báo cáo kết quả về Phòng trước 16 giờ 00 phút ngày 05/9/2023./.").FirstLine(12.7),
        EmptyLine(14),
    ];

    private static OpenXmlElement[] Recipients() =>
    [
        Line(Words("Nơi nhận:", 12).Bold().Italic()),
        Line("Như trên;", 12).Listed(3),
        Line("UBND huyện (để báo cáo);", 12).Listed(3),
        Line("Lưu: VT.", 12).Listed(3),
    ];

    private static OpenXmlElement[] Signature() =>
    [
        Line(Words("TRƯỞNG PHÒNG", 14).Bold()).Centred(),
        EmptyLine(14),
        EmptyLine(14),
        EmptyLine(14),
        Line(Words("Lê Thị Mẫu", 14).Bold().Italic()).Centred(),
    ];

    private static Paragraph Set(string text) => Line(Words(text)).Justified().Room(6, 0);
}
