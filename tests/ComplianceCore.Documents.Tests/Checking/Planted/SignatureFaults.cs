namespace ComplianceCore.Documents.Tests;

/// <summary>Wrong signatures.</summary>
internal static class SignatureFaults
{
    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        PlantedWords.Of(
            "signing_title_abbreviation",
            DispatchElement.SigningTitle,
            new LocalizedText("“TM” thiếu dấu chấm", "“TM” without its full stop"),
            "TM ỦY BAN NHÂN DÂN"),
        PlantedWords.Of(
            "signing_title_abbreviation",
            DispatchElement.SigningTitle,
            new LocalizedText("“T/M” thay cho “TM.”", "“T/M” for “TM.”"),
            "T/M ỦY BAN NHÂN DÂN"),
        PlantedWords.Of(
            "signing_title_abbreviation",
            DispatchElement.SigningTitle,
            new LocalizedText("“TM.” viết liền", "“TM.” without its space"),
            "TM.ỦY BAN NHÂN DÂN"),
        PlantedWords.Of(
            "signing_title_abbreviation",
            DispatchElement.SigningTitle,
            new LocalizedText("“THAY MẶT” viết đầy đủ", "“THAY MẶT” in full"),
            "THAY MẶT ỦY BAN NHÂN DÂN"),
        new(
            "signing_title_order",
            new LocalizedText("Cấp phó ký không có “KT.”", "A deputy who signs without “KT.”"),
            DispatchElement.SigningTitle,
            "“PHÓ CHỦ TỊCH”",
            "đoạn 38, bảng 4 hàng 1 ô 2: “PHÓ CHỦ TỊCH”",
            docx => docx.Lines(DispatchElement.SigningTitle)[1].Remove()),
        new(
            "signing_title_order",
            new LocalizedText("“KT. CHỦ TỊCH” không có chức vụ người ký", "“KT. CHỦ TỊCH” without the signer's title"),
            DispatchElement.SigningTitle,
            "“KT. CHỦ TỊCH”",
            "đoạn 38, bảng 4 hàng 1 ô 2: “KT. CHỦ TỊCH”",
            docx => docx.Lines(DispatchElement.SigningTitle)[2].Remove()),
        new(
            "signing_title_order",
            new LocalizedText("“TM.” dưới “KT.”", "“TM.” below “KT.”"),
            DispatchElement.SigningTitle,
            "“TM. ỦY BAN NHÂN DÂN”",
            "đoạn 38, bảng 4 hàng 1 ô 2: “TM. ỦY BAN NHÂN DÂN”",
            LowerBody),
        PlantedWords.Of(
            "signer_name_capitals",
            DispatchElement.SignerName,
            new LocalizedText("Tên người ký viết hoa hết", "The name of the signer in capitals"),
            "TRẦN THỊ MẪU"),
        PlantedWords.Of(
            "signer_name_capitals",
            DispatchElement.SignerName,
            new LocalizedText("Tên đệm viết thường", "A middle name in small letters"),
            "Trần thị Mẫu"),
        PlantedWords.Of(
            "signer_name_titles",
            DispatchElement.SignerName,
            new LocalizedText("“TS.” trước tên người ký", "“TS.” before the name of the signer"),
            "TS. Trần Thị Mẫu"),
        PlantedWords.Of(
            "signer_name_titles",
            DispatchElement.SignerName,
            new LocalizedText("“Thạc sĩ” trước tên người ký", "“Thạc sĩ” before the name of the signer"),
            "Thạc sĩ Trần Thị Mẫu"),
    ];

    private static void LowerBody(EditedDocx docx)
    {
        docx.Lines(DispatchElement.SigningTitle)[2].Remove();
        docx.Write(DispatchElement.SigningTitle, 0, "CHỦ TỊCH");
        docx.Write(DispatchElement.SigningTitle, 1, "TM. ỦY BAN NHÂN DÂN");
    }
}
