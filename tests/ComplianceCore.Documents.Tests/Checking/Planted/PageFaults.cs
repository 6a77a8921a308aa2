using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Paper, margins, typeface and colour of letters that are not those of the decree.</summary>
internal static class PageFaults
{
    private const string FirstSection = "phần trang 1";

    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        Page(
            "paper_size",
            new LocalizedText("Khổ giấy Letter", "Letter paper"),
            "215,9 × 279,4 mm",
            docx => Paper(docx, 12240, 15840)),
        Page(
            "paper_size",
            new LocalizedText("Khổ giấy A5", "A5 paper"),
            "148 × 210 mm",
            docx => Paper(docx, 8391, 11906)),
        Page(
            "paper_orientation",
            new LocalizedText("Trang thứ nhất nằm ngang", "The first page on its long side"),
            "trang nằm ngang",
            docx => Paper(docx, 16838, 11906)),
        Page(
            "margin_top",
            new LocalizedText("Lề trên 15 mm", "A top margin of 15 mm"),
            "15 mm",
            docx => Margins(docx).Top = 850),
        Page(
            "margin_bottom",
            new LocalizedText("Lề dưới 30 mm", "A bottom margin of 30 mm"),
            "30 mm",
            docx => Margins(docx).Bottom = 1701),
        Page(
            "margin_left",
            new LocalizedText("Lề trái 25,4 mm", "A left margin of 25.4 mm"),
            "25,4 mm",
            docx => Margins(docx).Left = 1440u),
        Page(
            "margin_left",
            new LocalizedText("Lề trái 30 mm và gáy 10 mm", "A left margin of 30 mm and a gutter of 10 mm"),
            "40 mm",
            docx => Margins(docx).Gutter = 567u),
        Page(
            "margin_right",
            new LocalizedText("Lề phải 25,4 mm", "A right margin of 25.4 mm"),
            "25,4 mm",
            docx => Margins(docx).Right = 1440u),
        new(
            "typeface",
            new LocalizedText("Một đoạn nội dung phông Arial", "A paragraph of the content in Arial"),
            DispatchElement.Body,
            "“Arial”",
            PlantedPlaces.Of(DispatchElement.Body),
            docx => EditedDocx.Set(
                docx[DispatchElement.Body], () => new RunFonts { Ascii = "Arial", HighAnsi = "Arial" })),
        new(
            "typeface",
            new LocalizedText("Chữ có dấu phông .VnTime", "Letters with marks in .VnTime"),
            DispatchElement.Motto,
            "“.VnTime”",
            PlantedPlaces.Of(DispatchElement.Motto),
            docx => EditedDocx.Set(docx[DispatchElement.Motto], () => new RunFonts { HighAnsi = ".VnTime" })),
        new(
            "letter_color",
            new LocalizedText("Trích yếu màu xanh", "A blue subject"),
            DispatchElement.Subject,
            "“#0000FF”",
            PlantedPlaces.Of(DispatchElement.Subject),
            docx => EditedDocx.Set(docx[DispatchElement.Subject], () => new Color { Val = "0000FF" })),
        new(
            "letter_color",
            new LocalizedText("Ô bảng phụ lục màu đỏ", "A red cell of an annex"),
            Part: null,
            "“#FF0000”",
            "đoạn 52, bảng 5 hàng 3 ô 2: “Phòng Gió Mùa”",
            docx => EditedDocx.Set(docx.Lines(DispatchElement.TableText)[0], () => new Color { Val = "FF0000" })),
    ];

    private static PlantedFault Page(string rule, LocalizedText example, string found, Action<EditedDocx> edit) =>
        new(rule, example, Part: null, found, FirstSection, edit);

    private static PageMargin Margins(EditedDocx docx) => docx.FirstSection.GetFirstChild<PageMargin>()!;

    private static void Paper(EditedDocx docx, uint width, uint height)
    {
        var paper = docx.FirstSection.GetFirstChild<PageSize>()!;
        (paper.Width, paper.Height) = (width, height);
    }
}
