using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Page numbers in the wrong place, or counted wrongly.</summary>
internal static class PageNumberFaults
{
    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        Of(
            "page_number_place",
            new LocalizedText("Số trang ở lề dưới", "The page number in the bottom margin"),
            "số trang ở cuối trang",
            Lower),
        Of(
            "page_number_first_page",
            new LocalizedText("Trang thứ nhất có số trang", "The first page shows its number"),
            "trang thứ nhất có số trang",
            docx => docx.FirstSection.GetFirstChild<TitlePage>()!.Remove()),
        Of(
            "page_number_start",
            new LocalizedText("Số trang bắt đầu từ 3", "Pages counted from 3"),
            "3",
            docx => Count(docx).Start = 3),
        Of(
            "page_number_format",
            new LocalizedText("Số trang La Mã", "Pages counted in Roman figures"),
            "“upperRoman”",
            docx => Count(docx).Format = NumberFormatValues.UpperRoman),
        Of(
            "page_number_annex",
            new LocalizedText("Phụ lục đánh số trang tiếp theo văn bản", "An annex that goes on counting"),
            "đánh số tiếp",
            docx => docx.SectionAt(2).GetFirstChild<PageNumberType>()!.Remove()) with
        {
            Place = "đoạn 66: “Phụ lục II”",
        },
    ];

    private static PlantedFault Of(string rule, LocalizedText example, string found, Action<EditedDocx> edit) =>
        new(rule, example, DispatchElement.PageNumber, found, "phần trang 1", edit);

    private static PageNumberType Count(EditedDocx docx) => docx.FirstSection.GetFirstChild<PageNumberType>()!;

    private static void Lower(EditedDocx docx)
    {
        var below = docx.Main.AddNewPart<FooterPart>();
        below.Footer = new Footer(docx[DispatchElement.PageNumber].CloneNode(deep: true));
        var above = docx.FirstSection.Elements<HeaderReference>()
            .Single(reference => reference.Type! == HeaderFooterValues.Default);
        above.InsertAfterSelf(new FooterReference
        {
            Type = HeaderFooterValues.Default,
            Id = docx.Main.GetIdOfPart(below),
        });
        above.Id = docx.FirstSection.Elements<HeaderReference>()
            .Single(reference => reference.Type! == HeaderFooterValues.First).Id;
    }
}
