using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static ComplianceCore.Documents.Tests.Typing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The document behind <see cref="TypedDocuments.HeadingWithTabs"/>.</summary>
internal static class TabbedDispatch
{
    private const double LeftCentre = 21.6;
    private const double RightCentre = 112;

    public static byte[] Typed() => TypedDocument.WithStyles(TypedStyles.Office)
        .Type(Heading())
        .Type(Addressees())
        .Type(Body())
        .Type(Closing())
        .SavedOn(TypedSheet.A4(20, 15, 30, 20));

    private static OpenXmlElement[] Heading() =>
    [
        Line(Words("ỦY BAN NHÂN DÂN", 13).Bold(), Words("\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12).Bold())
            .CentringAt(RightCentre),
        Line(Words("\tHUYỆN VÍ DỤ", 13).Bold(), Words("\tĐộc lập - Tự do - Hạnh phúc", 12).Bold())
            .CentringAt(LeftCentre, RightCentre),
        Line("\t---------\t-------------------------------------", 13).CentringAt(LeftCentre, RightCentre),
        Line(Words("\tSố: 8/UBND-NV\t", 13), Words("Ví Dụ, ngày 9 tháng 03 năm 2021", 13).Italic())
            .CentringAt(LeftCentre, RightCentre)
            .Room(6, 0),
        Line("V/v tăng cường niêm yết,", 14).Room(6, 0),
        Line("công khai thủ tục hành chính", 14),
        EmptyLine(14),
    ];

    private static OpenXmlElement[] Addressees() =>
    [
        Line(Words("\t\t"), Words("Kính gửi:").Bold(), Words("\t- Các phòng, ban, đơn vị thuộc huyện;")),
        Line(Words("\t\t\t\t- UBND các xã, thị trấn.")),
        EmptyLine(14),
    ];

    private static OpenXmlElement[] Body() =>
    [
        Set("\tThực hiện Kế hoạch số 31/KH-UBND ngày 15/01/2021 của UBND huyện về cải cách hành chính năm 2021, Chủ "
            + "tịch UBND huyện yêu cầu Thủ trưởng các phòng, ban, đơn vị và Chủ tịch UBND các xã, thị trấn thực hiện "
            + "một số nội dung sau:"),
        Set("\t1. Rà soát, cập nhật và niêm yết công khai 100% thủ tục hành chính thuộc thẩm quyền giải quyết tại Bộ "
            + "phận Tiếp nhận và Trả kết quả, trên trang thông tin điện tử của cơ quan, đơn vị; gỡ bỏ các thủ tục đã "
            + "hết hiệu lực, hoàn thành trước ngày 25/3/2021."),
        Line(Words("\t2. Bố trí công chức đủ năng lực làm việc tại Bộ phận Tiếp nhận và Trả kết quả; không để hồ sơ "
            + "quá hạn mà không có văn bản xin lỗi tổ chức, cá nhân.")).Room(0, 3),
        Set("\t3. Giao Phòng Nội vụ theo dõi, đôn đốc, kiểm tra việc thực hiện; tổng hợp kết quả, báo cáo Chủ tịch "
            + "UBND huyện trước ngày 30/3/2021."),
        Set("\tNhận được Công văn này, yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./."),
        EmptyLine(14),
    ];

    private static OpenXmlElement[] Closing() =>
    [
        Line(Words("Nơi nhận:", 12).Bold().Italic(), Words("\tKT. CHỦ TỊCH", 14).Bold()).CentringAt(RightCentre),
        Line(Words("- Như trên;", 12), Words("\tPHÓ CHỦ TỊCH", 14).Bold()).CentringAt(RightCentre),
        Line("- Thường trực Huyện ủy;", 12),
        Line("- Chủ tịch, các PCT UBND huyện;", 12),
        Line("- Lưu: VT, NV.", 12),
        EmptyLine(14),
        Line(Words("\tNguyễn Văn Mẫu", 14).Bold()).CentringAt(RightCentre),
    ];

    private static Paragraph Set(string text) => Line(Words(text)).Justified().Room(0, 3);
}
