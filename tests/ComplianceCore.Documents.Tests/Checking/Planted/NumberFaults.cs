namespace ComplianceCore.Documents.Tests;

/// <summary>Wrong numbers and notations.</summary>
internal static class NumberFaults
{
    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        PlantedWords.Of(
            "code_number_label",
            DispatchElement.CodeNumber,
            new LocalizedText("“số” viết thường", "“số” in small letters"),
            "số: 07/UBND-VP"),
        PlantedWords.Of(
            "code_number_label",
            DispatchElement.CodeNumber,
            new LocalizedText("“Số” thiếu dấu hai chấm", "“Số” without its colon"),
            "Số 07/UBND-VP"),
        PlantedWords.Of(
            "code_number_label",
            DispatchElement.CodeNumber,
            new LocalizedText("“Số:” viết liền với số", "“Số:” and the number in one word"),
            "Số:07/UBND-VP"),
        Code(
            "code_number_spaces",
            new LocalizedText("Có cách chữ trong ký hiệu", "A space within the notation"),
            "07/UBND- VP"),
        Code(
            "code_number_spaces",
            new LocalizedText("Có cách chữ quanh dấu gạch chéo", "Spaces around the slash"),
            "07 / UBND-VP"),
        Code(
            "code_number_zero",
            new LocalizedText("Số 7 không thêm số 0", "Number 7 without its zero"),
            "7/UBND-VP",
            "7"),
        Code(
            "code_number_separator",
            new LocalizedText("Dấu gạch chéo giữa các nhóm ký hiệu", "A slash between the groups of the notation"),
            "07/UBND/VP",
            "UBND/VP"),
        Code(
            "code_number_separator",
            new LocalizedText("Gạch dài giữa các nhóm ký hiệu", "A dash between the groups of the notation"),
            "07/UBND–VP",
            "UBND–VP"),
        Code(
            "code_number_separator",
            new LocalizedText("Gạch nối giữa số và ký hiệu", "A hyphen between number and notation"),
            "07-UBND-VP"),
        Code(
            "code_number_separator",
            new LocalizedText("Năm trong số của công văn", "The year in the number of a công văn"),
            "07/2023/UBND-VP",
            "2023/UBND-VP"),
        PlantedWords.Of(
            "code_number_separator",
            DispatchElement.CodeNumber,
            new LocalizedText("Chỉ có “Số:”", "“Số:” and nothing else"),
            "Số:",
            "không thấy"),
        Code(
            "code_number_capitals",
            new LocalizedText("Ký hiệu có chữ thường", "Small letters in the notation"),
            "07/UBND-Vp",
            "UBND-Vp"),
        Code(
            "code_number_type",
            new LocalizedText("Ký hiệu công văn có “CV”", "“CV” in the notation of a công văn"),
            "07/CV-UBND",
            "CV-UBND"),
        Code(
            "code_number_unit",
            new LocalizedText("Ký hiệu không có đơn vị soạn thảo", "A notation without the drafting unit"),
            "07/UBND",
            "UBND"),
    ];

    private static PlantedFault Code(string rule, LocalizedText example, string code) =>
        Code(rule, example, code, code);

    private static PlantedFault Code(string rule, LocalizedText example, string code, string found) =>
        PlantedWords.Of(rule, DispatchElement.CodeNumber, example, $"Số: {code}", $"“{found}”");
}
