using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCore.Documents.Tests;

/// <summary>Parts that every dispatch has, taken out.</summary>
internal static class MissingFaults
{
    private const string Nothing = "không thấy";

    /// <summary>The faults, part by part.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        Of("country_name_missing", DispatchElement.CountryName),
        Of("motto_missing", DispatchElement.Motto),
        Of("issuing_body_missing", DispatchElement.IssuingBody) with { Dispatch = ConformingDispatch.WithoutSuperior },
        Of("code_number_missing", DispatchElement.CodeNumber),
        Of("place_and_date_missing", DispatchElement.PlaceAndDate),
        Of("subject_missing", DispatchElement.Subject),
        Of("addressees_missing", DispatchElement.Addressees),
        Of("body_missing", DispatchElement.Body),
        Of("recipients_label_missing", DispatchElement.RecipientsLabel),
        Of("recipient_missing", DispatchElement.Recipient),
        Of("signing_title_missing", DispatchElement.SigningTitle),
        Of("signer_name_missing", DispatchElement.SignerName),
        OfAnnex("annex_label_missing", DispatchElement.AnnexLabel, "đoạn 42: “TỔNG HỢP VĂN BẢN KÝ SỐ”"),
        OfAnnex("annex_title_missing", DispatchElement.AnnexTitle, "đoạn 42: “Phụ lục I”"),
        OfAnnex("annex_reference_missing", DispatchElement.AnnexReference, "đoạn 42: “Phụ lục I”"),
        new(
            "page_number_missing",
            Example(DispatchElement.PageNumber),
            DispatchElement.PageNumber,
            Nothing,
            "phần trang 1",
            docx => docx[DispatchElement.PageNumber].GetFirstChild<SimpleField>()!.Remove())
        {
            Dispatch = ConformingDispatch.OfSeveralPages,
        },
    ];

    private static PlantedFault Of(string rule, DispatchElement part) =>
        new(rule, Example(part), part, Nothing, Place: string.Empty, docx => docx.Remove(part));

    private static PlantedFault OfAnnex(string rule, DispatchElement part, string place) =>
        new(rule, Example(part), part, Nothing, place, docx => EditedDocx.Remove(docx[part]));

    private static LocalizedText Example(DispatchElement part)
    {
        var name = DispatchElements.NameOf(part);
        return new LocalizedText($"Không có thành phần “{name.Vietnamese}”", $"{name.English}: not there");
    }
}
