using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Wrong subjects and stamps.</summary>
internal static class SubjectFaults
{
    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        PlantedWords.Of(
            "subject_label",
            DispatchElement.Subject,
            new LocalizedText("“Về việc” thay cho “V/v”", "“Về việc” for “V/v”"),
            "Về việc ký số văn bản quý IV/2022"),
        PlantedWords.Of(
            "subject_label",
            DispatchElement.Subject,
            new LocalizedText("“V/v” có dấu hai chấm", "“V/v” with a colon"),
            "V/v: ký số văn bản quý IV/2022"),
        PlantedWords.Of(
            "subject_label",
            DispatchElement.Subject,
            new LocalizedText("Trích yếu không có “V/v”", "A subject without “V/v”"),
            "ký số văn bản quý IV/2022"),
        Room(new LocalizedText("Trích yếu sát số, ký hiệu", "A subject right below the number"), "0", "0 pt"),
        Room(new LocalizedText("Trích yếu cách số, ký hiệu 12 pt", "A subject 12 pt below the number"), "240", "12 pt"),
        Black(
            DispatchElement.Secrecy,
            "secrecy_color",
            new LocalizedText("Dấu độ mật màu đen", "A black stamp of secrecy")),
        Black(
            DispatchElement.Urgency,
            "urgency_color",
            new LocalizedText("Dấu độ khẩn màu đen", "A black stamp of urgency")),
        new(
            "urgency_frame",
            new LocalizedText("Khung dấu hoả tốc rộng 40 mm", "A frame of HOẢ TỐC 40 mm wide"),
            DispatchElement.Urgency,
            "40 mm",
            PlantedPlaces.Of(DispatchElement.Urgency),
            docx => FrameOf(docx).TableCellProperties!.TableCellWidth!.Width = "2268"),
        new(
            "urgency_frame",
            new LocalizedText("Dấu hoả tốc không có khung", "HOẢ TỐC without a frame"),
            DispatchElement.Urgency,
            "không thấy",
            "đoạn 13, bảng 1 hàng 2 ô 1: “HOẢ TỐC”",
            Unframe),
    ];

    private static PlantedFault Room(LocalizedText example, string twips, string found) => new(
        "subject_space_before",
        example,
        DispatchElement.Subject,
        found,
        PlantedPlaces.Of(DispatchElement.Subject),
        docx => EditedDocx.Set(docx[DispatchElement.Subject], new SpacingBetweenLines { Before = twips }));

    private static PlantedFault Black(DispatchElement stamp, string rule, LocalizedText example) => new(
        rule,
        example,
        stamp,
        "“#000000”",
        PlantedPlaces.Of(stamp),
        docx => EditedDocx.Set(docx[stamp], () => new Color { Val = "000000" }));

    private static TableCell FrameOf(EditedDocx docx) => (TableCell)docx[DispatchElement.Urgency].Parent!;

    private static void Unframe(EditedDocx docx)
    {
        var words = docx[DispatchElement.Urgency];
        var frame = words.Ancestors<Table>().First();
        words.Remove();
        frame.InsertAfterSelf(words);
        frame.Remove();
    }
}
