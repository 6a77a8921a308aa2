using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static ComplianceCore.Documents.Tests.Typing;

namespace ComplianceCore.Documents.Tests;

/// <summary>The annexes of <see cref="ListedDispatch"/>.</summary>
internal static class ListedAnnexes
{
    private const string Reference = "(Kèm theo Công văn số 187/UBND-TCKH ngày 06/5/2022 của UBND huyện)";

    public static OpenXmlElement[] First() =>
    [
        Line(Words("PHỤ LỤC 1", 14).Bold()).Centred(),
        Line(Words("KẾT QUẢ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG ĐẾN HẾT THÁNG 4 NĂM 2022", 14).Bold()).Centred(),
        Line(Words(Reference, 14).Italic()).Centred().Room(0, 12),
        TypedTables.Ruled(
            [15, 92, 50, 50, 40],
            Head("STT", "Chủ đầu tư", "Kế hoạch vốn (triệu đồng)", "Đã giải ngân (triệu đồng)", "Tỷ lệ (%)"),
            Row("1", "Ban Quản lý dự án đầu tư xây dựng huyện", "42.600", "8.946", "21,00"),
            Row("2", "UBND thị trấn Ví Dụ", "6.250", "1.250", "20"),
            Row("3", "UBND xã Suối Mẫu", "4.800", "336", "7"),
            Row("4", "UBND xã Đồi Thử", "3.350", "0", "0"),
            Row("", "Tổng cộng", "57.000", "10.532", "18,48")),
    ];

    public static OpenXmlElement[] Second() =>
    [
        Line(Words("Phụ lục 2", 14).Bold()).Centred(),
        Line(Words("Mẫu cam kết tiến độ giải ngân", 14).Bold()).Centred(),
        Line(Words(Reference, 12)).Centred().Room(0, 12),
        TypedTables.Ruled(
            [15, 75, 35, 35],
            Head("STT", "Tên dự án", "Đến 30/6/2022 (%)", "Đến 30/9/2022 (%)"),
            Row("1", "", "", ""),
            Row("2", "", "", "")),
    ];

    private static Paragraph[] Head(params string[] names) =>
        [.. names.Select(name => Line(Words(name, 13).Bold()).Centred())];

    private static Paragraph[] Row(string number, string name, params string[] figures) =>
    [
        Line(number, 13).Centred(),
        Line(name, 13),
        .. figures.Select(figure => Line(figure, 13).ToRight()),
    ];
}
