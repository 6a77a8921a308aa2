using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static ComplianceCore.Documents.Tests.Typing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The document behind <see cref="TypedDocuments.WrongWords"/>.</summary>
internal static class MislabelledDispatch
{
    public static byte[] Typed() => TypedDocument.WithStyles(TypedStyles.Office)
        .Type(TypedTables.SideBySide(70, 93, Left(), Right()))
        .Type(Body())
        .Type(TypedTables.SideBySide(82, 80, Recipients(), Signature()))
        .Type(EmptyLine(2))
        .SavedOn(TypedSheet.A4(20, 20, 30, 20));

    private static OpenXmlElement[] Left() =>
    [
        Line(Words("ỦY BAN NHÂN DÂN", 13).Bold()).Centred(),
        Line(TypedDrawings.StraightLine(1, 76.2, 17, 35), Words("XÃ SUỐI MẪU", 13).Bold()).Centred(),
        Line("Số : 5 / CV - UBND", 13).Centred().Room(8, 0),
        Line(Words("Tình hình thiệt hại do rét đậm, rét hại", 12)).Centred().Room(6, 0),
    ];

    private static OpenXmlElement[] Right() =>
    [
        Line(Words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12).Bold()).Centred(),
        Line(Words("Độc lập - Tự do - Hạnh phúc", 13).Bold()).Centred(),
        Line(Words("Suối Mẫu, ngày 5/1/2021", 13).Italic()).Centred().Room(8, 0),
    ];

    private static OpenXmlElement[] Body() =>
    [
        EmptyLine(14),
        Line(Words("Kính gởi : UBND huyện Ví Dụ")).Centred(),
        EmptyLine(14),
        Set("Thực hiện Công điện số 02/CĐ-UBND ngày 03/01/2021 của UBND huyện Ví Dụ về phòng, chống đói, rét cho vật "
            + "nuôi và cây trồng, UBND xã Suối Mẫu báo cáo như sau:"),
        Set("1. Tính đến 16 giờ 00 phút ngày 04/01/2021, toàn xã có 12 con trâu, bò, nghé bị chết do rét, tập trung ở "
            + "bản Ví Thượng và bản Ví Hạ; 03 ha mạ bị hỏng, phải gieo lại."),
        Set("2. UBND xã đã cử cán bộ xuống từng bản, vận động Nhân dân đưa gia súc về chuồng, che chắn chuồng trại, "
            + "dự trữ rơm khô; không thả rông khi nhiệt độ xuống dưới 12 độ C."),
        Set("Đề nghị UBND huyện xem xét, hỗ trợ bà con khắc phục thiệt hại."),
        EmptyLine(14),
    ];

    private static OpenXmlElement[] Recipients() =>
    [
        Line(Words("Nơi nhân :", 12).Bold().Italic()),
        Line("- Như trên", 11),
        Line("- Phòng NN&PTNT huyện", 11),
        Line("- Luu VT", 11),
    ];

    private static OpenXmlElement[] Signature() =>
    [
        Line(Words("KT CHỦ TỊCH", 14).Bold()).Centred(),
        Line(Words("PHÓ CHỦ TỊCH", 14).Bold()).Centred(),
        EmptyLine(14),
        EmptyLine(14),
        EmptyLine(14),
        Line(Words("ThS. NGUYỄN VĂN A", 14).Bold()).Centred(),
    ];

    private static Paragraph Set(string text) => Line(Words(text)).Justified().FirstLine(12.7).Room(6, 0);
}
