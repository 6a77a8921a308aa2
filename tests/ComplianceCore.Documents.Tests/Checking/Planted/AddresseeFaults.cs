using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Wrong addressees.</summary>
internal static class AddresseeFaults
{
    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        PlantedWords.Of(
            "addressees_label",
            DispatchElement.Addressees,
            new LocalizedText("“Kính gởi:”", "“Kính gởi:”"),
            "Kính gởi:"),
        PlantedWords.Of(
            "addressees_label",
            DispatchElement.Addressees,
            new LocalizedText("“Kính gửi” thiếu dấu hai chấm", "“Kính gửi” without its colon"),
            "Kính gửi"),
        PlantedWords.Of(
            "addressees_missing",
            DispatchElement.Addressees,
            new LocalizedText("“Kính gửi:” không có tên ai", "“Kính gửi:” and nobody"),
            "Kính gửi:",
            "không thấy") with
        {
            Dispatch = ConformingDispatch.ToOneAddressee,
        },
        new(
            "addressees_one_line",
            new LocalizedText("Một nơi nhận ở dòng dưới “Kính gửi:”", "A single addressee below “Kính gửi:”"),
            DispatchElement.Addressees,
            "nằm ở dòng khác",
            "đoạn 17: “Các phòng, ban thuộc UBND huyện”",
            DropName)
        {
            Dispatch = ConformingDispatch.ToOneAddressee,
        },
        PlantedWords.Of(
            "addressees_own_lines",
            DispatchElement.Addressees,
            new LocalizedText("Hai nơi nhận trên một dòng", "Two addressees on one line"),
            "Kính gửi: Phòng Nội vụ; Phòng Tư pháp",
            "“Phòng Nội vụ; Phòng Tư pháp”") with
        {
            Dispatch = ConformingDispatch.ToOneAddressee,
            Place = "đoạn 16: “Phòng Nội vụ; Phòng Tư pháp”",
        },
        new(
            "addressees_own_lines",
            new LocalizedText("Nơi nhận thứ nhất cùng dòng “Kính gửi:”", "The first of several beside “Kính gửi:”"),
            DispatchElement.Addressees,
            "cùng dòng với “Kính gửi”",
            "đoạn 16: “- Các phòng, ban thuộc UBND huyện;”",
            RaiseName),
        Name(
            "addressees_dash",
            new LocalizedText("Nơi nhận không có gạch đầu dòng", "An addressee without a dash"),
            "Các phòng, ban thuộc UBND huyện;",
            "“Các phòng, ban thuộc UBND huyện;”"),
        Name(
            "addressees_dash",
            new LocalizedText("Dấu cộng đầu dòng nơi nhận", "A plus sign before an addressee"),
            "+ Các phòng, ban thuộc UBND huyện;",
            "“+ Các phòng, ban thuộc UBND huyện;”"),
        Name(
            "addressees_punctuation",
            new LocalizedText("Dấu phẩy sau nơi nhận", "A comma after an addressee"),
            "- Các phòng, ban thuộc UBND huyện,",
            "“,”"),
        new(
            "addressees_punctuation",
            new LocalizedText("Nơi nhận cuối cùng không có dấu chấm", "No full stop after the last addressee"),
            DispatchElement.Addressees,
            "không có dấu",
            "đoạn 18: “- UBND các xã, thị trấn”",
            docx => docx.Write(DispatchElement.Addressees, 2, "- UBND các xã, thị trấn")),
        PlantedWords.Of(
            "addressees_punctuation",
            DispatchElement.Addressees,
            new LocalizedText("Dấu chấm phẩy sau nơi nhận duy nhất", "A semicolon after a single addressee"),
            "Kính gửi: Phòng Nội vụ;",
            "“;”") with
        {
            Dispatch = ConformingDispatch.ToOneAddressee,
            Place = "đoạn 16: “Phòng Nội vụ;”",
        },
    ];

    private static PlantedFault Name(string rule, LocalizedText example, string words, string found) => new(
        rule,
        example,
        DispatchElement.Addressees,
        found,
        $"đoạn 17: “{words}”",
        docx => docx.Write(DispatchElement.Addressees, 1, words));

    private static void DropName(EditedDocx docx)
    {
        var label = docx[DispatchElement.Addressees];
        var name = (Paragraph)label.CloneNode(deep: true);
        EditedDocx.Write(label, "Kính gửi:");
        EditedDocx.Write(name, "Các phòng, ban thuộc UBND huyện");
        label.InsertAfterSelf(name);
    }

    private static void RaiseName(EditedDocx docx)
    {
        docx.Write(DispatchElement.Addressees, "Kính gửi: - Các phòng, ban thuộc UBND huyện;");
        docx.Lines(DispatchElement.Addressees)[1].Remove();
    }
}
