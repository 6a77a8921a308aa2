using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static ComplianceCore.Documents.Tests.Typing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The document behind <see cref="TypedDocuments.FactorySettings"/>.</summary>
internal static class ThemedDispatch
{
    public static byte[] Typed() => TypedDocument.WithStyles(TypedStyles.Factory)
        .Adding(TypedTheme.TimesNewRoman)
        .Type(TypedTables.SideBySide(75, 93, Left(), Right()))
        .Type(Body())
        .Type(TypedTables.SideBySide(84, 84, Recipients(), Signature()))
        .Type(EmptyLine(2))
        .SavedOn(TypedSheet.Letter());

    private static OpenXmlElement[] Left() =>
    [
        Line("ỦY BAN NHÂN DÂN\nTỈNH MẪU SƠN", 12).Centred(),
        Line(TypedDrawings.OldStraightLine(1, 90, 18, 22), Words("SỞ VÍ DỤ", 12).Bold()).Centred(),
        Line("Số: 07/SVD-TTr", 13).Centred(),
        Line("V/v phối hợp kiểm tra việc chấp hành quy chế làm việc", 12).Centred(),
    ];

    private static OpenXmlElement[] Right() =>
    [
        Line(Words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12).Bold()).Centred(),
        Line(
            TypedDrawings.OldStraightLine(2, 46.9, 19, 159.1),
            Words("Độc lập - Tự do - Hạnh phúc", 13).Bold()).Centred(),
        Line(Words("Mẫu Sơn, ngày 24 tháng 02 năm 2025", 13).Italic()).Centred(),
    ];

    private static OpenXmlElement[] Body() =>
    [
        Line(Words("Kính gửi: Thanh tra tỉnh Mẫu Sơn", 14).Font("Calibri")).Centred(),
        Line(ByTheme("Thực hiện Chương trình công tác năm 2025, Sở Ví Dụ tổ chức kiểm tra việc chấp hành quy chế làm "
            + "việc và kỷ luật, kỷ cương hành chính tại các đơn vị trực thuộc.")),
        Line(
            ByTheme("Để việc kiểm tra bảo đảm khách quan, đúng quy định, Sở Ví Dụ đề nghị Thanh tra tỉnh cử "),
            Words("01 công chức tham gia Đoàn kiểm tra", 14).Font("Calibri"),
            ByTheme("; thời gian kiểm tra: từ ngày 10/3/2025 đến hết ngày 21/3/2025.")),
        Line(ByTheme("Thông tin về công chức được cử tham gia (họ và tên, chức vụ, số điện thoại) đề nghị gửi về Sở "
            + "Ví Dụ trước ngày 03/3/2025.")),
        Line(ByTheme("Rất mong nhận được sự quan tâm, phối hợp của Thanh tra tỉnh./.")),
    ];

    private static OpenXmlElement[] Recipients() =>
    [
        Line(Words("Nơi nhận:", 12).Bold().Italic()).Room(0, 0),
        Line(Words("- Như trên;")).Room(0, 0),
        Line(Words("- Giám đốc Sở (để báo cáo);")).Room(0, 0),
        Line(Words("- Lưu: VT, TTr.")).Room(0, 0),
    ];

    private static OpenXmlElement[] Signature() =>
    [
        Line(Words("KT. GIÁM ĐỐC", 14).Bold()).Centred().Room(0, 0),
        Line(Words("PHÓ GIÁM ĐỐC", 14).Bold()).Centred().Room(0, 0),
        EmptyLine(14),
        EmptyLine(14),
        Line(Words("Trần Thị Mẫu").Bold()).Centred(),
    ];

    // Word writes both; where both stand, the theme decides and the name is what it last was.
    private static Run ByTheme(string text)
    {
        var run = Words(text, 14);
        TypedWords.Setting(run).RunFonts = new RunFonts
        {
            Ascii = "Calibri",
            HighAnsi = "Calibri",
            AsciiTheme = ThemeFontValues.MinorHighAnsi,
            HighAnsiTheme = ThemeFontValues.MinorHighAnsi,
        };
        return run;
    }
}
