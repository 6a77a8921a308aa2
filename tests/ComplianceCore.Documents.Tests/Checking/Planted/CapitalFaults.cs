namespace ComplianceCore.Documents.Tests;

/// <summary>Parts in small letters that are to be in capitals.</summary>
internal static class CapitalFaults
{
    /// <summary>The faults, part by part.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        PlantedWords.Of(
            "country_name_capitals",
            DispatchElement.CountryName,
            new LocalizedText("Quốc hiệu viết thường", "The name of the country in small letters"),
            "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        PlantedWords.Of(
            "superior_body_capitals",
            DispatchElement.SuperiorBody,
            new LocalizedText("Cơ quan chủ quản viết thường", "The superior body in small letters"),
            "Ủy ban nhân dân tỉnh Biển Mơ"),
        PlantedWords.Of(
            "issuing_body_capitals",
            DispatchElement.IssuingBody,
            new LocalizedText("Cơ quan ban hành viết thường", "The issuing body in small letters"),
            "Ủy ban nhân dân"),
        PlantedWords.Of(
            "secrecy_capitals",
            DispatchElement.Secrecy,
            new LocalizedText("Dấu độ mật viết thường", "The stamp of secrecy in small letters"),
            "Mật"),
        PlantedWords.Of(
            "urgency_capitals",
            DispatchElement.Urgency,
            new LocalizedText("Dấu độ khẩn viết thường", "The stamp of urgency in small letters"),
            "Hoả tốc"),
        PlantedWords.Of(
            "signing_title_capitals",
            DispatchElement.SigningTitle,
            new LocalizedText("Quyền hạn của người ký viết thường", "The capacity of the signer in small letters"),
            "TM. Ủy ban nhân dân"),
        PlantedWords.Of(
            "annex_title_capitals",
            DispatchElement.AnnexTitle,
            new LocalizedText("Tên phụ lục viết thường", "The title of an annex in small letters"),
            "Tổng hợp văn bản ký số"),
    ];
}
