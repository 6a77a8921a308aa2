namespace ComplianceCore.Documents.Tests;

/// <summary>Where the first line of each part stands in the conforming dispatch with every part.</summary>
internal static class PlantedPlaces
{
    private static readonly Dictionary<DispatchElement, (string Where, string Words)> _all = new()
    {
        [DispatchElement.CountryName] = ("đoạn 5, bảng 1 hàng 1 ô 2", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        [DispatchElement.Motto] = ("đoạn 6, bảng 1 hàng 1 ô 2", "Độc lập - Tự do - Hạnh phúc"),
        [DispatchElement.SuperiorBody] = ("đoạn 1, bảng 1 hàng 1 ô 1", "ỦY BAN NHÂN DÂN TỈNH BIỂN MƠ"),
        [DispatchElement.IssuingBody] = ("đoạn 2, bảng 1 hàng 1 ô 1", "ỦY BAN NHÂN DÂN"),
        [DispatchElement.CodeNumber] = ("đoạn 8, bảng 1 hàng 2 ô 1", "Số: 07/UBND-VP"),
        [DispatchElement.PlaceAndDate] = ("đoạn 15, bảng 1 hàng 2 ô 2", "Sông Thơ, ngày 06 tháng 02 năm 2023"),
        [DispatchElement.Subject] = ("đoạn 9, bảng 1 hàng 2 ô 1", "V/v chấn chỉnh việc ký số văn bản quý IV/2022"),
        [DispatchElement.Secrecy] = ("đoạn 11, bảng 2 hàng 1 ô 1", "MẬT"),
        [DispatchElement.Urgency] = ("đoạn 13, bảng 3 hàng 1 ô 1", "HOẢ TỐC"),
        [DispatchElement.Addressees] = ("đoạn 16", "Kính gửi:"),
        [DispatchElement.LegalBasis] = ("đoạn 19", "Căn cứ Quyết định số 12/2022/QĐ-UBND ngày 05/7/2022 của UBND…"),
        [DispatchElement.Body] = ("đoạn 21", "Qua tổng hợp số liệu quý IV/2022 (có biểu gửi kèm), một số…"),
        [DispatchElement.RecipientsLabel] = ("đoạn 33, bảng 4 hàng 1 ô 1", "Nơi nhận:"),
        [DispatchElement.Recipient] = ("đoạn 34, bảng 4 hàng 1 ô 1", "- Như trên;"),
        [DispatchElement.SigningTitle] = ("đoạn 37, bảng 4 hàng 1 ô 2", "TM. ỦY BAN NHÂN DÂN"),
        [DispatchElement.SignerName] = ("đoạn 40, bảng 4 hàng 1 ô 2", "Trần Thị Mẫu"),
        [DispatchElement.AnnexLabel] = ("đoạn 42", "Phụ lục I"),
        [DispatchElement.AnnexTitle] = ("đoạn 43", "TỔNG HỢP VĂN BẢN KÝ SỐ"),
        [DispatchElement.AnnexReference] = (
            "đoạn 44", "(Kèm theo Công văn số …/…-… ngày … tháng … năm … của UBND…"),
    };

    /// <summary>The place as a report names it.</summary>
    public static string Of(DispatchElement element) =>
        element == DispatchElement.PageNumber ? "“1”" : Of(element, _all[element].Words);

    /// <summary>The place once it has other words.</summary>
    public static string Of(DispatchElement element, string words) => $"{_all[element].Where}: “{words}”";
}
