using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Wrong legal bases and bodies.</summary>
internal static class ContentFaults
{
    private const string ThePlan = "Thực hiện Kế hoạch số 45A/KH-UBND ngày 30/9/2022 của UBND huyện Sông Thơ";

    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        new(
            "legal_basis_punctuation",
            new LocalizedText("Căn cứ không kết thúc bằng dấu chấm phẩy", "A legal basis without its semicolon"),
            DispatchElement.LegalBasis,
            "“…Mơ.”",
            PlantedPlaces.Of(DispatchElement.LegalBasis),
            docx => docx.Write(
                DispatchElement.LegalBasis,
                "Căn cứ Quyết định số 12/2022/QĐ-UBND ngày 05/7/2022 của UBND tỉnh Biển Mơ.")),
        new(
            "legal_basis_punctuation",
            new LocalizedText("Căn cứ cuối cùng không có dấu chấm", "The last legal basis without its full stop"),
            DispatchElement.LegalBasis,
            "“…Thơ;”",
            "đoạn 20: “Thực hiện Kế hoạch số 45A/KH-UBND ngày 30/9/2022 của UBND…”",
            docx => docx.Write(DispatchElement.LegalBasis, 1, ThePlan + ";")),
        OfStyle(
            "body_weight",
            new LocalizedText("Toàn bộ nội dung chữ đậm", "The whole content bold"),
            "đậm",
            docx => docx.StyleOf(DispatchElement.Body).StyleRunProperties!.Bold = new Bold()),
        OfStyle(
            "body_slant",
            new LocalizedText("Toàn bộ nội dung chữ nghiêng", "The whole content italic"),
            "nghiêng",
            docx => docx.StyleOf(DispatchElement.Body).StyleRunProperties!.Italic = new Italic()),
        OfParagraph(
            "body_first_line",
            new LocalizedText("Dòng đầu không lùi vào", "A first line that is not set in"),
            "0 mm",
            docx => EditedDocx.Set(docx[DispatchElement.Body], new Indentation { FirstLine = "0" })),
        OfParagraph(
            "body_first_line",
            new LocalizedText("Dòng đầu lùi vào 2 cm", "A first line set in 2 cm"),
            "20 mm",
            docx => EditedDocx.Set(docx[DispatchElement.Body], new Indentation { FirstLine = "1134" })),
        new(
            "body_space_between",
            new LocalizedText("Hai đoạn không cách nhau", "No room between two paragraphs"),
            DispatchElement.Body,
            "0 pt",
            "đoạn 22: “- Văn bản đi: 05 đơn vị chậm;”",
            docx => EditedDocx.Set(docx[DispatchElement.Body], new SpacingBetweenLines { After = "0" })),
        OfParagraph(
            "body_line_spacing",
            new LocalizedText("Cách dòng 2 dòng", "Two lines apart"),
            "2 dòng",
            docx => EditedDocx.Set(docx[DispatchElement.Body], new SpacingBetweenLines { Line = "480" })),
        OfParagraph(
            "body_line_spacing",
            new LocalizedText("Cách dòng cố định 12 pt", "Lines exactly 12 pt apart"),
            "0,75 dòng",
            docx => EditedDocx.Set(
                docx[DispatchElement.Body],
                new SpacingBetweenLines { Line = "240", LineRule = LineSpacingRuleValues.Exact })),
        End(
            new LocalizedText("Nội dung kết thúc bằng dấu chấm", "A content that ends with a full stop"),
            "Yêu cầu các đơn vị nghiêm túc thực hiện.",
            "“…hiện.”"),
        End(
            new LocalizedText("Nội dung kết thúc bằng “../.”", "A content that ends with “../.”"),
            "Yêu cầu các đơn vị nghiêm túc thực hiện../.",
            "“…hiện../.”"),
        new(
            "body_closing_mark",
            new LocalizedText("“./.” giữa nội dung", "“./.” in the middle of the content"),
            DispatchElement.Body,
            "“./.” trước khi hết nội dung",
            "đoạn 29: “Đơn vị nào chậm thì người đứng đầu chịu trách nhiệm./.”",
            docx => docx.Write(DispatchElement.Body, 8, "Đơn vị nào chậm thì người đứng đầu chịu trách nhiệm./.")),
        new(
            "body_annex_mention",
            new LocalizedText("Nội dung không nhắc đến phụ lục", "A content that does not mention its annexes"),
            DispatchElement.Body,
            "không thấy",
            PlantedPlaces.Of(DispatchElement.AnnexLabel),
            docx => docx.Write(DispatchElement.Body, "Qua tổng hợp quý IV/2022, một số đơn vị ký số còn hạn chế:")),
        new(
            "body_annex_mention",
            new LocalizedText("Nội dung chỉ nói “biểu hiện”", "A content that says “biểu hiện” only"),
            DispatchElement.Body,
            "không thấy",
            PlantedPlaces.Of(DispatchElement.AnnexLabel),
            docx => docx.Write(DispatchElement.Body, "Qua tổng hợp quý IV/2022, một số đơn vị có biểu hiện chậm trễ:")),
        Citation(
            new LocalizedText("Viện dẫn có cách chữ sau dấu gạch chéo", "A citation with a space after its slash"),
            "Thực hiện Kế hoạch số 45A/ KH-UBND ngày 30/9/2022.",
            "45A/ KH"),
        Citation(
            new LocalizedText("Viện dẫn có gạch dài và cách chữ", "A citation with a spaced dash"),
            "Thực hiện Kế hoạch số 45A/KH – UBND ngày 30/9/2022.",
            "45A/KH – UBND"),
        Citation(
            new LocalizedText("Viện dẫn có cách chữ ở nhóm sau", "A citation with a space in a later group"),
            "Thực hiện Công văn số 12/STTTT-CNTT- VP ngày 30/9/2022.",
            "12/STTTT-CNTT- VP"),
        new(
            "citation_spaces",
            new LocalizedText("Viện dẫn có cách chữ trong ký hiệu", "A citation with a space in its notation"),
            DispatchElement.LegalBasis,
            "“45A/KH- UBND”",
            "đoạn 20: “Thực hiện Kế hoạch số 45A/KH- UBND ngày 30/9/2022 của UBND…”",
            docx => docx.Write(
                DispatchElement.LegalBasis,
                1,
                "Thực hiện Kế hoạch số 45A/KH- UBND ngày 30/9/2022 của UBND huyện Sông Thơ.")),
        new(
            "unit_capitals",
            new LocalizedText("“Huyện” viết hoa trước tên huyện", "“Huyện” with a capital before its name"),
            DispatchElement.Body,
            "“Huyện Sông”",
            "đoạn 24: “Chủ tịch UBND Huyện Sông Thơ yêu cầu:”",
            docx => docx.Write(DispatchElement.Body, 3, "Chủ tịch UBND Huyện Sông Thơ yêu cầu:")),
        new(
            "unit_capitals",
            new LocalizedText("“Thành Phố” viết hoa cả hai chữ", "“Thành Phố” with two capitals"),
            DispatchElement.Body,
            "“Thành Phố Mây”",
            "đoạn 24: “Chủ tịch UBND Thành Phố Mây Trắng yêu cầu:”",
            docx => docx.Write(DispatchElement.Body, 3, "Chủ tịch UBND Thành Phố Mây Trắng yêu cầu:")),
        new(
            "unit_capitals",
            new LocalizedText("“Huyện” viết hoa ở nơi nhận", "“Huyện” with a capital among the recipients"),
            DispatchElement.Recipient,
            "“Huyện Sông”",
            "đoạn 34, bảng 4 hàng 1 ô 1: “- UBND Huyện Sông Thơ;”",
            docx => docx.Write(DispatchElement.Recipient, "- UBND Huyện Sông Thơ;")),
        OfParagraph(
            "body_alignment",
            new LocalizedText("Đoạn dài canh trái", "A long paragraph aligned left"),
            "canh trái",
            docx => EditedDocx.Set(docx[DispatchElement.Body], new Justification { Val = JustificationValues.Left })),
        new(
            "body_size",
            new LocalizedText("Một dòng cỡ 16 giữa nội dung", "One line of size 16 in the content"),
            DispatchElement.Body,
            "cỡ chữ 16",
            "đoạn 24: “Chủ tịch UBND huyện yêu cầu:”",
            docx => EditedDocx.Set(docx.Lines(DispatchElement.Body)[3], () => new FontSize { Val = "32" })),
        new(
            "unit_capitals",
            new LocalizedText("“phường” viết thường trước số", "“phường” in small letters before a number"),
            DispatchElement.Body,
            "“phường 2”",
            "đoạn 24: “Chủ tịch UBND phường 2 yêu cầu:”",
            docx => docx.Write(DispatchElement.Body, 3, "Chủ tịch UBND phường 2 yêu cầu:")),
    ];

    private static PlantedFault Citation(LocalizedText example, string words, string found) => new(
        "citation_spaces",
        example,
        DispatchElement.LegalBasis,
        $"“{found}”",
        $"đoạn 20: “{words}”",
        docx => docx.Write(DispatchElement.LegalBasis, 1, words));

    private static PlantedFault OfStyle(string rule, LocalizedText example, string found, Action<EditedDocx> edit) =>
        OfParagraph(rule, example, found, edit) with { Places = 12 };

    private static PlantedFault OfParagraph(
        string rule,
        LocalizedText example,
        string found,
        Action<EditedDocx> edit) =>
        new(rule, example, DispatchElement.Body, found, PlantedPlaces.Of(DispatchElement.Body), edit);

    private static PlantedFault End(LocalizedText example, string words, string found) => new(
        "body_closing_mark",
        example,
        DispatchElement.Body,
        found,
        $"đoạn 32: “{words}”",
        docx => docx.Write(DispatchElement.Body, 11, words));
}
