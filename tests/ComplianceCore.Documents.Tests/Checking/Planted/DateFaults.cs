using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Wrong places and dates.</summary>
internal static class DateFaults
{
    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        Words(
            "place_and_date_form",
            new LocalizedText("Thiếu dấu phẩy sau địa danh", "No comma after the place"),
            "Sông Thơ ngày 06 tháng 02 năm 2023"),
        Words(
            "place_and_date_form",
            new LocalizedText("Ngày viết bằng số", "The day in figures"),
            "Sông Thơ, ngày 06/02/2023"),
        Words(
            "place_and_date_form",
            new LocalizedText("“Ngày” viết hoa", "“Ngày” with a capital"),
            "Sông Thơ, Ngày 06 tháng 02 năm 2023"),
        Words(
            "place_and_date_form",
            new LocalizedText("Năm viết hai chữ số", "The year in two figures"),
            "Sông Thơ, ngày 06 tháng 02 năm 23"),
        Words(
            "place_and_date_form",
            new LocalizedText("Dấu chấm sau năm", "A full stop after the year"),
            "Sông Thơ, ngày 06 tháng 02 năm 2023."),
        Words(
            "place_and_date_form",
            new LocalizedText("Không cách chữ sau dấu phẩy", "No space after the comma"),
            "Sông Thơ,ngày 06 tháng 02 năm 2023"),
        Words(
            "place_and_date_padding",
            new LocalizedText("Ngày 6 không thêm số 0", "Day 6 without its zero"),
            "Sông Thơ, ngày 6 tháng 02 năm 2023"),
        Words(
            "place_and_date_padding",
            new LocalizedText("Tháng 2 không thêm số 0", "Month 2 without its zero"),
            "Sông Thơ, ngày 06 tháng 2 năm 2023"),
        Words(
            "place_and_date_padding",
            new LocalizedText("Tháng 3 thêm số 0", "Month 3 with a zero"),
            "Sông Thơ, ngày 06 tháng 03 năm 2023"),
        Words(
            "place_and_date_calendar",
            new LocalizedText("Ngày 30 tháng 02", "The 30th of February"),
            "Sông Thơ, ngày 30 tháng 02 năm 2023"),
        Words(
            "place_and_date_calendar",
            new LocalizedText("Tháng 13", "Month 13"),
            "Sông Thơ, ngày 06 tháng 13 năm 2023"),
        Words(
            "place_and_date_place",
            new LocalizedText("Địa danh viết thường", "The place in small letters"),
            "sông Thơ, ngày 06 tháng 02 năm 2023"),
        new(
            "place_and_date_level",
            new LocalizedText("Ngày tháng cao hơn dòng số, ký hiệu", "The date in the row above the number"),
            DispatchElement.PlaceAndDate,
            "nằm ở dòng khác",
            "đoạn 8, bảng 1 hàng 1 ô 2: “Sông Thơ, ngày 06 tháng 02 năm 2023”",
            MoveUp),
    ];

    private static PlantedFault Words(string rule, LocalizedText example, string words) =>
        PlantedWords.Of(rule, DispatchElement.PlaceAndDate, example, words);

    private static void MoveUp(EditedDocx docx)
    {
        var date = docx[DispatchElement.PlaceAndDate];
        var copy = (Paragraph)date.CloneNode(deep: true);
        EditedDocx.Remove(date);
        docx.Rules[1].InsertAfterSelf(copy);
    }
}
