using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Wrong lists of recipients.</summary>
internal static class RecipientFaults
{
    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        PlantedWords.Of(
            "recipients_label_wording",
            DispatchElement.RecipientsLabel,
            new LocalizedText("“Nơi nhận” thiếu dấu hai chấm", "“Nơi nhận” without its colon"),
            "Nơi nhận"),
        PlantedWords.Of(
            "recipients_label_wording",
            DispatchElement.RecipientsLabel,
            new LocalizedText("“NƠI NHẬN:” viết hoa", "“NƠI NHẬN:” in capitals"),
            "NƠI NHẬN:"),
        new(
            "recipients_label_level",
            new LocalizedText("“Nơi nhận:” cao hơn chức vụ người ký", "“Nơi nhận:” above the level of the signer"),
            DispatchElement.RecipientsLabel,
            "nằm ở dòng khác",
            "đoạn 33, bảng 4 hàng 1 ô 1: “Nơi nhận:”",
            RaiseLabel),
        PlantedWords.Of(
            "recipient_dash",
            DispatchElement.Recipient,
            new LocalizedText("Nơi nhận không có gạch đầu dòng", "A recipient without a dash"),
            "Như trên;"),
        PlantedWords.Of(
            "recipient_punctuation",
            DispatchElement.Recipient,
            new LocalizedText("Nơi nhận không có dấu chấm phẩy", "A recipient without a semicolon"),
            "- Như trên",
            "không có dấu"),
        PlantedWords.Of(
            "recipient_punctuation",
            DispatchElement.Recipient,
            new LocalizedText("Dấu chấm sau nơi nhận giữa danh sách", "A full stop within the list"),
            "- Như trên.",
            "“.”"),
        Last(
            "recipient_punctuation",
            new LocalizedText("Dòng “Lưu:” không có dấu chấm", "No full stop after “Lưu:”"),
            "- Lưu: VT, VP, TH 09 bản",
            "không có dấu"),
        Last(
            "recipient_archive",
            new LocalizedText("Không có dòng “Lưu:”", "No line “Lưu:”"),
            "- Phòng Nội vụ.",
            "không thấy"),
        new(
            "recipient_archive_last",
            new LocalizedText("Còn nơi nhận dưới dòng “Lưu:”", "A recipient below the line “Lưu:”"),
            DispatchElement.Recipient,
            "“- Phòng Nội vụ.”",
            "đoạn 36, bảng 4 hàng 1 ô 1: “- Phòng Nội vụ.”",
            LowerRecipient),
        Last(
            "recipient_archive_form",
            new LocalizedText("Dòng “Lưu:” không có VT", "A line “Lưu:” without VT"),
            "- Lưu: VP, TH 09 bản.",
            "“- Lưu: VP, TH 09 bản.”"),
        Last(
            "recipient_archive_form",
            new LocalizedText("“Lưu” thiếu dấu hai chấm", "“Lưu” without its colon"),
            "- Lưu VT, VP.",
            "“- Lưu VT, VP.”"),
    ];

    private static PlantedFault Last(string rule, LocalizedText example, string words, string found) => new(
        rule,
        example,
        DispatchElement.Recipient,
        found,
        $"đoạn 36, bảng 4 hàng 1 ô 1: “{words}”",
        docx => docx.Write(DispatchElement.Recipient, 2, words));

    private static void RaiseLabel(EditedDocx docx)
    {
        var label = docx[DispatchElement.RecipientsLabel];
        var row = label.Ancestors<TableRow>().First();
        label.Remove();
        row.InsertBeforeSelf(new TableRow(new TableCell(label), new TableCell(new Paragraph())));
    }

    private static void LowerRecipient(EditedDocx docx)
    {
        docx.Write(DispatchElement.Recipient, 1, "- Lưu: VT, VP;");
        docx.Write(DispatchElement.Recipient, 2, "- Phòng Nội vụ.");
    }
}
