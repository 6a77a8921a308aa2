using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Wrong words of country and motto, wrong rules under motto and issuing body.</summary>
internal static class HeadingFaults
{
    private const string LastOfBody = "đoạn 3, bảng 1 hàng 1 ô 1: “HUYỆN SÔNG THƠ”";

    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        PlantedWords.Of(
            "country_name_wording",
            DispatchElement.CountryName,
            new LocalizedText("Quốc hiệu thiếu dấu", "The name of the country without its marks"),
            "CÔNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        PlantedWords.Of(
            "country_name_wording",
            DispatchElement.CountryName,
            new LocalizedText("Quốc hiệu có dấu chấm", "The name of the country with a full stop"),
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM."),
        PlantedWords.Of(
            "motto_wording",
            DispatchElement.Motto,
            new LocalizedText("Tiêu ngữ không cách chữ quanh gạch nối", "A motto without spaces around its hyphens"),
            "Độc lập-Tự do-Hạnh phúc"),
        PlantedWords.Of(
            "motto_wording",
            DispatchElement.Motto,
            new LocalizedText("Tiêu ngữ viết hoa mọi chữ", "A motto with every word capitalised"),
            "Độc Lập - Tự Do - Hạnh Phúc"),
        PlantedWords.Of(
            "motto_wording",
            DispatchElement.Motto,
            new LocalizedText("Tiêu ngữ sai một chữ", "A motto with a wrong letter"),
            "Độc lập - Tự do - Hạnh phúk"),
        new(
            "motto_rule",
            new LocalizedText("Không kẻ ngang dưới tiêu ngữ", "No rule under the motto"),
            DispatchElement.Motto,
            "không thấy",
            PlantedPlaces.Of(DispatchElement.Motto),
            docx => EditedDocx.Remove(docx.Rules[1])),
        new(
            "motto_rule",
            new LocalizedText("Đường viền dưới tiêu ngữ đã tắt", "A border under the motto that is switched off"),
            DispatchElement.Motto,
            "không thấy",
            PlantedPlaces.Of(DispatchElement.Motto),
            docx => EditedDocx.Set(
                docx.Rules[1], new ParagraphBorders(new TopBorder { Val = BorderValues.Nil }))),
        new(
            "motto_rule",
            new LocalizedText("Kẻ ngang dưới tiêu ngữ ngắn bằng nửa", "A rule under the motto half as long"),
            DispatchElement.Motto,
            "50% độ dài dòng chữ",
            PlantedPlaces.Of(DispatchElement.Motto),
            docx => Widen(docx.Rules[1], -801)),
        new(
            "motto_rule",
            new LocalizedText("Gạch nối thay cho đường kẻ dưới tiêu ngữ", "Hyphens for the rule under the motto"),
            DispatchElement.Motto,
            "hàng ký tự rời",
            PlantedPlaces.Of(DispatchElement.Motto),
            docx => Sign(docx.Rules[1], "-----------------------")),
        new(
            "motto_spacing",
            new LocalizedText("Tiêu ngữ cách Quốc hiệu 6 pt", "A motto 6 pt below the name of the country"),
            DispatchElement.Motto,
            "1 dòng, thêm 6 pt",
            PlantedPlaces.Of(DispatchElement.Motto),
            docx => EditedDocx.Set(docx[DispatchElement.Motto], new SpacingBetweenLines { Before = "120" })),
        new(
            "issuing_body_spacing",
            new LocalizedText("Tên cơ quan ban hành cách dòng 1,5", "An issuing body 1.5 lines below the one above"),
            DispatchElement.IssuingBody,
            "1,5 dòng, thêm 0 pt",
            PlantedPlaces.Of(DispatchElement.IssuingBody),
            docx => EditedDocx.Set(docx[DispatchElement.IssuingBody], new SpacingBetweenLines { Line = "360" })),
        new(
            "issuing_body_rule",
            new LocalizedText("Không kẻ ngang dưới cơ quan ban hành", "No rule under the issuing body"),
            DispatchElement.IssuingBody,
            "không thấy",
            LastOfBody,
            docx => EditedDocx.Remove(docx.Rules[0])),
        new(
            "issuing_body_rule",
            new LocalizedText(
                "Kẻ ngang dài bằng tên cơ quan ban hành", "A rule as long as the name of the issuing body"),
            DispatchElement.IssuingBody,
            "100% độ dài dòng chữ",
            LastOfBody,
            docx => Widen(docx.Rules[0], 661)),
        new(
            "issuing_body_rule",
            new LocalizedText("Gạch nối thay cho đường kẻ dưới cơ quan", "Hyphens for the rule under the body"),
            DispatchElement.IssuingBody,
            "hàng ký tự rời",
            LastOfBody,
            docx => Sign(docx.Rules[0], "--------")),
    ];

    /// <summary>Makes a rule longer at both sides by a length in twips, shorter by a negative one.</summary>
    private static void Widen(Paragraph rule, int length)
    {
        var indent = rule.ParagraphProperties!.Indentation!;
        indent.Left = WordNumber.Plus(indent.Left!, -length);
        indent.Right = WordNumber.Plus(indent.Right!, -length);
    }

    /// <summary>Puts a row of signs in the place of a rule.</summary>
    private static void Sign(Paragraph rule, string signs)
    {
        rule.ParagraphProperties!.ParagraphStyleId!.Val = DocxStyles.IdOf(DispatchElement.Motto);
        rule.Append(DocxText.Run(signs));
    }
}
