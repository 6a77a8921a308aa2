namespace ComplianceCore.Documents.Tests;

/// <summary>Other words that are right as well.</summary>
internal static class HarmlessWords
{
    /// <summary>The variants.</summary>
    public static IReadOnlyList<HarmlessVariant> All { get; } =
    [
        Of("tone mark of HOÀ over the other vowel", DispatchElement.CountryName, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        Of("motto with en dashes", DispatchElement.Motto, "Độc lập – Tự do – Hạnh phúc"),
        Of("motto with non-breaking hyphens", DispatchElement.Motto, "Độc lập ‑ Tự do ‑ Hạnh phúc"),
        Of("HOẢ TỐC HẸN GIỜ", DispatchElement.Urgency, "HOẢ TỐC HẸN GIỜ"),
        Of("HỎA TỐC", DispatchElement.Urgency, "HỎA TỐC"),
        Of("number of three figures", DispatchElement.CodeNumber, "Số: 621/UBND-VP"),
        Of("number with a letter", DispatchElement.CodeNumber, "Số: 70A/UBND-VP"),
        Of("notation of three groups", DispatchElement.CodeNumber, "Số: 07/UBND-VP-TH"),
        Of("notation with a non-breaking hyphen", DispatchElement.CodeNumber, "Số: 07/UBND‑VP"),
        Of("no-break space before the number", DispatchElement.CodeNumber, "Số:\u00A007/UBND-VP"),
        Of("dots for the number", DispatchElement.CodeNumber, "Số: …../UBND-VP"),
        Of("full stops for the number", DispatchElement.CodeNumber, "Số: ......../UBND-VP"),
        Of("spaces for the number", DispatchElement.CodeNumber, "Số:         /UBND-VP"),
        Of("nothing for the number", DispatchElement.CodeNumber, "Số: /UBND-VP"),
        Of("ellipses for day and month", DispatchElement.PlaceAndDate, "Sông Thơ, ngày … tháng … năm 2026"),
        Of("full stops for day and month", DispatchElement.PlaceAndDate, "Sông Thơ, ngày ..... tháng ..... năm 2026"),
        Of("spaces for day and month", DispatchElement.PlaceAndDate, "Sông Thơ, ngày      tháng      năm 2026"),
        Of("year not yet whole", DispatchElement.PlaceAndDate, "Sông Thơ, ngày … tháng … năm 20…"),
        Of("dots without spaces", DispatchElement.PlaceAndDate, "Sông Thơ, ngày….tháng….năm 2023"),
        Of("only the month known", DispatchElement.PlaceAndDate, "Sông Thơ, ngày      tháng 11 năm 2026"),
        Of(
            "no-break spaces in the date",
            DispatchElement.PlaceAndDate,
            "Sông Thơ, ngày\u00A006 tháng\u00A002 năm\u00A02023"),
        Of("month 3 without a zero", DispatchElement.PlaceAndDate, "Sông Thơ, ngày 31 tháng 3 năm 2023"),
        Of("leap day", DispatchElement.PlaceAndDate, "Sông Thơ, ngày 29 tháng 02 năm 2024"),
        Of("Thành phố Hồ Chí Minh", DispatchElement.PlaceAndDate, "Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2022"),
        Of("place of a foreign name", DispatchElement.PlaceAndDate, "Ea H'Thử, ngày 06 tháng 02 năm 2023"),
        Of("place with a number", DispatchElement.PlaceAndDate, "Phường 1, ngày 06 tháng 02 năm 2023"),
        Of("two spaces after V/v", DispatchElement.Subject, "V/v  ký số văn bản"),
        Of("no-break space after V/v", DispatchElement.Subject, "V/v\u00A0ký số văn bản"),
        Of("Q. and the title", DispatchElement.SigningTitle, "TM.\u00A0ỦY BAN NHÂN DÂN"),
        Of("ward with a number", DispatchElement.Subject, "V/v ký số văn bản của UBND Phường 1"),
        Of("name of a person after Phường", DispatchElement.Subject, "V/v ký số văn bản của UBND Phường Lê Lợi"),
        Of("name of a person after phường", DispatchElement.Subject, "V/v ký số văn bản của UBND phường Lê Lợi"),
        Of("UBND Huyện alone", DispatchElement.Subject, "V/v ký số văn bản của UBND Huyện"),
        Of("Huyện ủy", DispatchElement.Subject, "V/v ký số văn bản của Huyện ủy Sông Thơ"),
        Of("Huyện Đoàn", DispatchElement.Subject, "V/v ký số văn bản của Huyện Đoàn Sông Thơ"),
        Of("Tỉnh Ủy", DispatchElement.Subject, "V/v ký số văn bản của Tỉnh Ủy Biển Mơ"),
        Of("signer of a foreign name", DispatchElement.SignerName, "Ksor H'Bơ"),
        Of("signer with the apostrophe of a word processor", DispatchElement.SignerName, "Ksor H’Bơ"),
        Of("signer with one letter", DispatchElement.SignerName, "Nguyễn Thị Y"),
        Of("signer with a rank", DispatchElement.SignerName, "Thượng tá Trần Văn Mẫu"),
        Of("signer called Trưởng", DispatchElement.SignerName, "Lê Trưởng"),
        Of("signer of five words", DispatchElement.SignerName, "Tôn Nữ Thị Hồng Mẫu"),
        Of("signer called like a title", DispatchElement.SignerName, "Trương Thị Mẫu"),
        Of("signer called Phó", DispatchElement.SignerName, "Phó Đức Mẫu"),
        Of("signer whose initials look like a capacity", DispatchElement.SignerName, "Tạ Mẫu"),
        Of("reference that names the document", DispatchElement.AnnexReference, Reference("Công văn số 07/UBND-VP")),
        Of("reference with số and a colon", DispatchElement.AnnexReference, Reference("Công văn số: 07/UBND-VP")),
        Of(
            "reference with the number without its zero",
            DispatchElement.AnnexReference,
            Reference("Công văn số 7/UBND-VP")),
        Of(
            "reference with room for the number",
            DispatchElement.AnnexReference,
            Reference("Công văn số      /UBND-VP")),
        Of("reference with signs for the number", DispatchElement.AnnexReference, Reference("Công văn số …./….-….")),
        Of("reference to a Văn bản", DispatchElement.AnnexReference, Reference("Văn bản số 07/UBND-VP")),
        Of("recipients with en dashes", DispatchElement.Recipient, "– Như trên;"),
        Of("dash without a space", DispatchElement.Recipient, "-Như trên;"),
        Of("recipient with a semicolon inside", DispatchElement.Recipient, "- TT Huyện ủy, HĐND; UBND huyện;"),
        Line("archive with semicolons", DispatchElement.Recipient, 2, "- Lưu: VT; VP."),
        Line("archive with the copies", DispatchElement.Recipient, 2, "- Lưu: VT, VP (35b)."),
        Line("archive with VT alone", DispatchElement.Recipient, 2, "- Lưu: VT."),
        Line("addressee with an en dash", DispatchElement.Addressees, 1, "– Các phòng, ban thuộc UBND huyện;"),
        Line("no-break space after KT.", DispatchElement.SigningTitle, 1, "KT.\u00A0CHỦ TỊCH"),
        Body("quý I and II with a dash", "Số liệu quý I/2022 - quý II/2022, tỷ lệ 97,5 %, 24/7, 3/4 đơn vị."),
        Body("citations", "Nghị định số 30/2020/NĐ-CP, Thông tư 01/2023/TT-BTTTT, Tờ trình 05/TTr-UBND, 12/HĐND."),
        Body("a citation at the end of a line", "Căn cứ Công văn số 45/UBND-VP - đã gửi các xã ngày 5/7/2022."),
        Body("a unit at the beginning", "Xã Mây Trắng chưa báo cáo. Huyện Sông Thơ đã nhắc: Phường Bến Đợi xong."),
        Body("a unit in a dashed line", "- Xã Mây Trắng chưa báo cáo;"),
        Body("a unit in a lettered line", "a) Xã Mây Trắng chưa báo cáo;"),
        Body("a unit in a numbered line", "1. Xã Mây Trắng chưa báo cáo;"),
        Body("a unit in a line with a number in brackets", "(1) Xã Mây Trắng chưa báo cáo;"),
        Body("a unit after a number of two levels", "2.1. Xã Mây Trắng chưa báo cáo;"),
        Body("quận with a number", "Quận 1, Quận 12 và Phường 14 đã báo cáo."),
        Body("Thủ đô and Thành phố", "Thủ đô Hà Nội, Thành phố Hồ Chí Minh, thành phố Sông Thơ."),
        Body("quoted unit", "Mẫu “Xã Mây Trắng” đã gửi."),
        Body("Đảng ủy Xã", "Đảng ủy xã, HĐND Xã, UBND Xã báo cáo."),
        Body("the closing of a long sentence with a dash", "Đơn vị ký số - gửi văn bản – nhận văn bản."),
        End("a space before the mark", "Yêu cầu các đơn vị nghiêm túc thực hiện ./."),
        End("the mark in a closing bracket", "Yêu cầu các đơn vị nghiêm túc thực hiện (xong trước ngày 05/3/2023)./."),
    ];

    private static string Reference(string document) =>
        $"(Kèm theo {document} ngày 06 tháng 02 năm 2023 của UBND huyện Sông Thơ)";

    private static HarmlessVariant Of(string name, DispatchElement part, string words) =>
        new(name, docx => docx.Write(part, words));

    private static HarmlessVariant Line(string name, DispatchElement part, int line, string words) =>
        new(name, docx => docx.Write(part, line, words));

    private static HarmlessVariant Body(string name, string words) =>
        Line(name, DispatchElement.Body, 8, words);

    private static HarmlessVariant End(string name, string words) => Line(name, DispatchElement.Body, 11, words);
}
