using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static ComplianceCore.Documents.Tests.Typing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The document behind <see cref="TypedDocuments.CentredWithSpaces"/>.</summary>
internal static class SpacedDispatch
{
    public static byte[] Typed() => TypedDocument.WithStyles(TypedStyles.Factory)
        .Adding(TypedTheme.Office)
        .Type(Heading())
        .Type(Body())
        .Type(Closing())
        .SavedOn(TypedSheet.A4(20, 20, 30, 15));

    private static OpenXmlElement[] Heading() =>
    [
        Pressed("ỦY BAN NH|ÂN DÂN                  CỘNG H|ÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, Bold),
        Line([
            .. Run("      XÃ S|UỐI MẪU                                        ", 13, Bold),
            .. Run("Độc| lập-Tự do-Hạnh| phúc", 13, run => Bold(run).Underlined()),
        ]).Room(0, 0).Apart(1),
        Line([
            .. Run("    S|ố: 2|1/UBND-VP                              ", 13, run => run),
            .. Run("Suối Mẫu, ngày 12 th|áng 04 năm 2022", 13, run => run.Italic()),
        ]).Room(6, 0).Apart(1),
        Pressed("  V|/v tổng vệ sinh môi trường,", 12, run => run),
        Pressed("    phòng, chống dịch bệnh", 12, run => run),
        Pressed(string.Empty, 14, run => run),
        Pressed("                        Kính| gửi|: Trưởng các bản, tiểu khu trong xã", 14, run => run),
        Pressed(string.Empty, 14, run => run),
    ];

    private static OpenXmlElement[] Body() =>
    [
        Pressed("       Thực hiện Công văn số 112/UBND-YT ngày 08/4/2022 của UBND huyện Ví Dụ về việc phát động tổng "
            + "vệ sinh môi tr|ường, phòng, chống dịch bệnh mùa hè, UBND xã đề nghị Trưởng các bản, tiểu khu triển khai "
            + "các nội dung sau:", 14, run => run),
        Pressed("       1. Tổ chức cho Nhân dân tổng vệ sinh nhà ở, đường làng, ngõ xóm vào ngày thứ Bảy hằng tuần, "
            + "bắt đầu từ ngày 16/4/2022; khơi thông cống rãnh, lật úp dụng cụ chứa nước.", 14, run => run),
        Line([
            .. Run("       2. ", 14, run => run),
            Words("Tuyên truyền để mỗi hộ gia đình chủ động diệt lăng quăng, bọ gậy; khi có người sốt cao phải đưa "
                + "ngay đến trạm y tế gần nhất để được khám và điều trị.", 10.5).Font("Arial").Coloured("222222"),
        ]).Room(0, 6).Apart(1),
        Pressed("       3. Báo cáo kết quả về UBND xã (qua Tr|ạm Y tế) trước ngày 30/4/2022.", 14, run => run),
        Pressed("       Đề nghị Trưởng các bản, tiểu khu nghiêm túc thực hiện./|.", 14, run => run),
        Pressed(string.Empty, 14, run => run),
    ];

    private static OpenXmlElement[] Closing() =>
    [
        Line([
            .. Run("Nơi nh|ận:", 12, Bold),
            .. Run("                                                            TM. ỦY BAN NHÂN D|ÂN", 14, Bold),
        ]).Room(0, 0).Apart(1),
        Line([
            .. Run("- Như trên,", 11, run => run),
            .. Run("                                                                         CHỦ T|ỊCH", 14, Bold),
        ]).Room(0, 0).Apart(1),
        Close("- TT Đảng ủy, TT HĐND xã;"),
        Close("- Trạm Y tế xã;"),
        Close("- L|ưu: VT"),
        Pressed(string.Empty, 14, run => run),
        Pressed(string.Empty, 14, run => run),
        Pressed(new string(' ', 88) + "Lò Thị V|í", 14, Bold),
    ];

    // Styles were never touched: every word was set by hand.
    private static Run[] Run(string text, double points, Func<Run, Run> buttons) =>
        [.. Pieces(text, points).Select(run => buttons(run.Font("Times New Roman")))];

    private static Run Bold(Run run) => run.Bold();

    private static Paragraph Pressed(string text, double points, Func<Run, Run> buttons) =>
        Line([.. Run(text, points, buttons)]).Room(0, points == 14 ? 6 : 0).Apart(1);

    private static Paragraph Close(string text) => Line([.. Run(text, 11, run => run)]).Room(0, 0).Apart(1);
}
