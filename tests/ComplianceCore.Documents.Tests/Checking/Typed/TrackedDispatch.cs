using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static ComplianceCore.Documents.Tests.TypedChanges;
using static ComplianceCore.Documents.Tests.TypedParts;
using static ComplianceCore.Documents.Tests.Typing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The document behind <see cref="TypedDocuments.TrackedChanges"/>.</summary>
internal static class TrackedDispatch
{
    public static byte[] Typed() => TypedDocument.WithStyles(TypedStyles.Office)
        .Adding(main => Comment(main, "Đề nghị rà soát lại thời hạn"))
        .Adding(main => Footer(main, "rId10", Line(PageNumber(12)).Centred()))
        .Adding(main => main.AddHyperlinkRelationship(new Uri("https://vidu.example/mot-cua"), true, "rId11"))
        .Type(Line(Words("[Bản dự thảo lần 2 - không phát hành]", 20).Font("Arial").Coloured("FF0000").Hidden())
            .HiddenEnd())
        .Type(TypedTables.SideBySide(70, 93, Left(), Right()))
        .Type(EmptyLine(14), Addressees(), EmptyLine(14))
        .Type(Situation())
        .Type(Tasks())
        .Type(EmptyLine(14))
        .Type(TypedTables.SideBySide(82, 80, Recipients(), Signature()))
        .Type(EmptyLine(2))
        .SavedOn(TypedSheet.A4(20, 20, 30, 20).WithFooter("rId10"));

    private static OpenXmlElement[] Left() =>
    [
        Line(Words("ỦY BAN NHÂN DÂN", 13).Bold()).Centred(),
        Line(TypedDrawings.StraightLine(1, 76.2, 17, 35), Words("HUYỆN VÍ DỤ", 13).Bold()).Centred(),
        Line(Words("Số:        /", 13), TakenOut(101, "CV-", 13), Words("UBND-VP", 13)).Centred().Room(8, 0),
        Line(
            Words("V/v ", 12),
            Field("Trích yếu", Words("nâng cao chất lượng tiếp nhận, giải quyết hồ sơ trên môi trường điện tử", 12)))
            .Centred().Room(6, 0),
    ];

    private static OpenXmlElement[] Right() =>
    [
        Line(Words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12).Bold()).Centred(),
        Line(TypedDrawings.StraightLine(2, 46.9, 18, 159.1), Words("Độc lập - Tự do - Hạnh phúc", 13).Bold())
            .Centred(),
        Line(Field("Địa danh, thời gian", Words("Ví Dụ, ngày      tháng 9 năm 2024", 13).Italic()))
            .Centred().Room(8, 0),
    ];

    private static SdtBlock Addressees() => Form(
        "Nơi nhận công văn",
        Line(Words("Kính "), TakenOut(102, "gởi", 14), PutIn(103, Words("gửi")), Words(":")).At(35),
        Line(
            Words("- Các cơ quan, đơn vị trực thuộc UBND huyện"),
            TakenOut(104, ".", 14),
            PutIn(105, Words(";"))).At(53).PutIn(106),
        Line(PutIn(107, Words("- UBND các xã, thị trấn."))).At(53));

    private static OpenXmlElement[] Situation() =>
    [
        Set(Words("Thực hiện Kế hoạch số 19/KH-UBND ngày 22/01/2024 của UBND huyện Ví Dụ về chuyển đổi số năm 2024, "
            + "các cơ quan, đơn vị, UBND các xã, thị trấn đã có nhiều cố gắng trong việc tiếp nhận, giải quyết hồ sơ "
            + "trên môi trường điện tử. Tuy nhiên, qua kiểm tra vẫn còn một số tồn tại:")),
        Set([
            Words("- Tỷ lệ hồ sơ nộp trực tuyến còn thấp: "),
            .. Doubted(Words("Phòng TN&MT")),
            Words(" đạt 41,50%, "),
            .. Marked("So_lieu_8_thang", Words("UBND xã Suối Mẫu đạt 28,75%")),
            Words(", UBND xã Đồi Thử đạt 12,00%."),
        ]),
        Line(Words("- Kết quả giải quyết chưa được ký số và trả trên cổng dịch vụ công; nhiều hồ sơ quá hạn không có "
            + "văn bản xin lỗi.")).FirstLine(12.7).Room(6, 0).FormerlyJustified(108),
        Set(Words("Để khắc phục các tồn tại trên, Chủ tịch UBND huyện yêu cầu Thủ trưởng các cơ quan, đơn vị, Chủ tịch "
            + "UBND các xã, thị trấn thực hiện các nội dung sau:")),
    ];

    private static OpenXmlElement[] Tasks() =>
    [
        Line(Words("1. Rà soát, số hóa thành phần hồ sơ, kết quả giải quyết thủ tục hành chính đang còn hiệu lực; "))
            .JoinedWithNext(109),
        Set(Words("hoàn thành trước ngày 30/9/2024.")),
        Set([
            Words("2. Hướng dẫn tổ chức, cá nhân nộp hồ sơ trực tuyến tại địa chỉ "),
            Link("rId11", Words("https://vidu.example/mot-cua")),
            Words("; bố trí máy tính tại Bộ phận Tiếp nhận và Trả kết quả. "),
            .. MovedHere(110, "move1", Words("Không tiếp nhận hồ sơ ngoài hệ thống. ")),
        ]),
        Set([
            Words("3. Ký số kết quả giải quyết trước khi trả. "),
            .. MovedAway(112, "move1", Words("Không tiếp nhận hồ sơ ngoài hệ thống. ")),
            Words("Hồ sơ quá hạn phải có văn bản xin lỗi, nêu rõ lý do và thời hạn trả kết quả.").Formerly(114, 11),
        ]),
        Set(Words("4. Công khai kết quả giải quyết hồ sơ của từng cán bộ, công chức hằng tuần tại trụ sở; lấy kết quả "
            + "này làm căn cứ đánh giá, xếp loại cuối năm.").Size(12).Formerly(115, 14)),
        Set([
            Words("5. Giao Văn phòng HĐND và UBND huyện theo dõi, đôn đốc; "),
            .. Commented(Words("trước ngày 25 hằng tháng")),
            Words(" tổng hợp kết quả thực hiện của các cơ quan, đơn vị, báo cáo Chủ tịch UBND huyện. Cơ quan, đơn vị "
                + "nào không thực hiện, thực hiện không đầy đủ thì người đứng đầu chịu trách nhiệm trước Chủ tịch UBND "
                + "huyện."),
        ]),
        Set(Words("6. Giao Trung tâm Văn hóa - Truyền thông huyện tăng thời lượng tuyên truyền trên hệ thống truyền "
            + "thanh cơ sở về lợi ích của việc nộp hồ sơ trực tuyến; biểu dương đơn vị làm tốt, nhắc nhở đơn vị làm "
            + "chưa tốt.")),
        Set(Words("Yêu cầu Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các xã, thị trấn nghiêm túc thực hiện./.")),
    ];

    private static OpenXmlElement[] Recipients() =>
    [
        Line(Words("Nơi nhận:", 12).Bold().Italic()),
        Line("- Như trên;", 11),
        Line(PutIn(116, Words("- Thường trực Huyện ủy (để báo cáo);", 11))).PutIn(117),
        Line("- CT, các PCT UBND huyện;", 11),
        Line("- Lưu: VT, VP.", 11),
    ];

    private static OpenXmlElement[] Signature() =>
    [
        Line(Words("CHỦ TỊCH", 14).Bold()).Centred(),
        EmptyLine(14),
        EmptyLine(14),
        EmptyLine(14),
        Line(Words("Hà Văn Ví", 14).Bold()).Centred(),
    ];

    private static Paragraph Set(params OpenXmlElement[] content) =>
        Line(content).Justified().FirstLine(12.7).Room(6, 0);
}
