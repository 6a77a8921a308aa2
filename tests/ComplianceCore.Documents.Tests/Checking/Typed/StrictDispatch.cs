using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static ComplianceCore.Documents.Tests.Typing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The document behind <see cref="TypedDocuments.StrictForm"/>.</summary>
internal static class StrictDispatch
{
    public static byte[] Typed() => StrictForm.Of(TypedDocument.WithStyles(TypedStyles.Office)
        .Type(TypedTables.SideBySide(70, 93, Left(), Right()))
        .Type(Body())
        .Type(TypedTables.SideBySide(82, 80, Recipients(), Signature()))
        .Type(EmptyLine(2))
        .SavedOn(TypedSheet.A4(20, 20, 20, 20)));

    // The cells are 66.2 and 89.2 mm wide inside.
    private static OpenXmlElement[] Left() =>
    [
        Line("UBND HUYỆN VÍ DỤ", 12).Centred(),
        Line(Words("TRUNG TÂM VÍ DỤ", 12).Bold()).Centred(),
        Rule(25.2),
        Line("Số: 36/TTVD-HC", 12).Centred(),
        Line("V/v mời tham dự Hội nghị tổng kết năm 2022", 12).Centred().Room(6, 0),
    ];

    private static OpenXmlElement[] Right() =>
    [
        Line(Words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12).Bold()).Centred(),
        Line(Words("Độc lập - Tự do - Hạnh phúc", 13).Bold()).Centred(),
        Rule(16.5),
        Line(Words("Ví dụ, ngày 08 tháng 12 năm 2022", 13).Italic()).Centred(),
    ];

    private static OpenXmlElement[] Body() =>
    [
        EmptyLine(14),
        Line(Words("Kính gửi: Ban Giám hiệu Trường THCS Suối Mẫu")).Centred(),
        EmptyLine(14),
        Line("Trung tâm Ví Dụ tổ chức Hội nghị tổng kết công tác năm 2022. Trân trọng kính mời đại diện Ban Giám hiệu "
            + "nhà trường tới dự Hội nghị.", 15).Justified().FirstLine(12.7).Room(6, 0),
        Line(Words("Thời gian: 14 giờ 00 phút, thứ Sáu ngày 16/12/2022. Địa điểm: Hội trường Trung tâm Ví Dụ."))
            .Justified().FirstLine(12.7).Room(6, 0).Apart(1.75),
        Line(Words("Sự có mặt của quý vị góp phần vào thành công của Hội nghị./."))
            .Justified().FirstLine(12.7).Room(6, 0),
        EmptyLine(14),
    ];

    private static OpenXmlElement[] Recipients() =>
    [
        Line(Words("Nơi nhận:", 12).Bold().Italic()),
        Line("- Như trên;", 11),
        Line("- Lưu: VT, HC.", 11),
    ];

    private static OpenXmlElement[] Signature() =>
    [
        Line(Words("Giám đốc", 14).Bold()).Centred(),
        EmptyLine(14),
        EmptyLine(14),
        EmptyLine(14),
        Line(Words("Vì Thị Thử", 14).Bold()).Centred(),
    ];

    private static Paragraph Rule(double millimetres) => EmptyRule().At(millimetres).NotBeyond(millimetres);

    private static Paragraph EmptyRule() => EmptyLine(4).Ruled().Room(0, 6);
}
