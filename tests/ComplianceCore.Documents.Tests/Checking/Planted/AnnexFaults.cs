namespace ComplianceCore.Documents.Tests;

/// <summary>Wrong labels and references of annexes.</summary>
internal static class AnnexFaults
{
    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        PlantedWords.Of(
            "annex_label_wording",
            DispatchElement.AnnexLabel,
            new LocalizedText("“PHỤ LỤC I” viết hoa", "“PHỤ LỤC I” in capitals"),
            "PHỤ LỤC I"),
        PlantedWords.Of(
            "annex_label_wording",
            DispatchElement.AnnexLabel,
            new LocalizedText("“Phụ lục 1”: số Ả Rập", "“Phụ lục 1” with an Arabic number"),
            "Phụ lục 1"),
        PlantedWords.Of(
            "annex_label_wording",
            DispatchElement.AnnexLabel,
            new LocalizedText("“Phụ lục số I”", "“Phụ lục số I”"),
            "Phụ lục số I"),
        PlantedWords.Of(
            "annex_label_wording",
            DispatchElement.AnnexLabel,
            new LocalizedText("“Phụ lục A”", "“Phụ lục A”"),
            "Phụ lục A"),
        PlantedWords.Of(
            "annex_label_number",
            DispatchElement.AnnexLabel,
            new LocalizedText("Phụ lục thứ nhất mang số III", "A first annex called III"),
            "Phụ lục III"),
        PlantedWords.Of(
            "annex_label_number",
            DispatchElement.AnnexLabel,
            new LocalizedText("Một trong hai phụ lục không có số", "One of two annexes without a number"),
            "Phụ lục"),
        PlantedWords.Of(
            "annex_reference_form",
            DispatchElement.AnnexReference,
            new LocalizedText("Chỉ dẫn phụ lục không có ngày", "A reference without a date"),
            "(Kèm theo Công văn số 07/UBND-VP của UBND huyện Sông Thơ)"),
        PlantedWords.Of(
            "annex_reference_form",
            DispatchElement.AnnexReference,
            new LocalizedText("Chỉ dẫn phụ lục ghi ngày bằng số", "A reference with its date in figures"),
            "(Kèm theo Công văn số 07/UBND-VP ngày 06/02/2023 của huyện)"),
        PlantedWords.Of(
            "annex_reference_form",
            DispatchElement.AnnexReference,
            new LocalizedText("Chỉ dẫn phụ lục không có ngoặc", "A reference without its brackets"),
            "Kèm theo Công văn số 07/UBND-VP ngày 06 tháng 02 của huyện"),
        PlantedWords.Of(
            "annex_reference_form",
            DispatchElement.AnnexReference,
            new LocalizedText("Chỉ dẫn phụ lục không đóng ngoặc", "A reference whose bracket is not closed"),
            "(Kèm theo Công văn số 07/UBND-VP ngày 06 tháng 02 của huyện"),
        Reference(
            new LocalizedText("Chỉ dẫn phụ lục mang ký hiệu khác", "A reference to another notation"),
            "(Kèm theo Công văn số …/UBND-NV ngày … tháng … năm 2023 của huyện)",
            "đoạn 44: “(Kèm theo Công văn số …/UBND-NV ngày … tháng … năm 2023 của…”"),
        Reference(
            new LocalizedText("Chỉ dẫn phụ lục mang năm khác", "A reference to another year"),
            "(Kèm theo Công văn số 07/UBND-VP ngày … tháng … năm 2022 của huyện)",
            "đoạn 44: “(Kèm theo Công văn số 07/UBND-VP ngày … tháng … năm 2022 của…”"),
        Reference(
            new LocalizedText("Chỉ dẫn phụ lục mang số khác", "A reference to another number"),
            "(Kèm theo Công văn số 08/UBND-VP ngày 06 tháng 02 năm 2023 của huyện)",
            "đoạn 44: “(Kèm theo Công văn số 08/UBND-VP ngày 06 tháng 02 năm 2023…”"),
        Reference(
            new LocalizedText("Chỉ dẫn phụ lục mang ngày khác", "A reference to another day"),
            "(Kèm theo Công văn số 07/UBND-VP ngày 07 tháng 02 năm 2023 của huyện)",
            "đoạn 44: “(Kèm theo Công văn số 07/UBND-VP ngày 07 tháng 02 năm 2023…”"),
    ];

    private static PlantedFault Reference(LocalizedText example, string words, string place) => new(
        "annex_reference_match",
        example,
        DispatchElement.AnnexReference,
        $"“{words}”",
        place,
        docx => docx.Write(DispatchElement.AnnexReference, words));
}
