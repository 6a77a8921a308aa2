namespace ComplianceCore.Documents;

/// <summary>A part of a printed dispatch that has a manner of its own (thành phần thể thức).</summary>
public enum DispatchElement
{
    /// <summary>Quốc hiệu.</summary>
    CountryName,

    /// <summary>Tiêu ngữ.</summary>
    Motto,

    /// <summary>Cơ quan chủ quản trực tiếp.</summary>
    SuperiorBody,

    /// <summary>Cơ quan ban hành văn bản.</summary>
    IssuingBody,

    /// <summary>Số, ký hiệu.</summary>
    CodeNumber,

    /// <summary>Địa danh và thời gian ban hành.</summary>
    PlaceAndDate,

    /// <summary>Trích yếu nội dung.</summary>
    Subject,

    /// <summary>Độ mật.</summary>
    Secrecy,

    /// <summary>Mức độ khẩn.</summary>
    Urgency,

    /// <summary>Kính gửi.</summary>
    Addressees,

    /// <summary>Căn cứ ban hành.</summary>
    LegalBasis,

    /// <summary>Nội dung.</summary>
    Body,

    /// <summary>Từ "Nơi nhận:".</summary>
    RecipientsLabel,

    /// <summary>Một dòng nơi nhận.</summary>
    Recipient,

    /// <summary>Quyền hạn, chức vụ của người ký.</summary>
    SigningTitle,

    /// <summary>Họ và tên của người ký.</summary>
    SignerName,

    /// <summary>Từ "Phụ lục" và số thứ tự.</summary>
    AnnexLabel,

    /// <summary>Tên phụ lục.</summary>
    AnnexTitle,

    /// <summary>Chỉ dẫn kèm theo văn bản.</summary>
    AnnexReference,

    /// <summary>Đầu cột của bảng.</summary>
    TableHeader,

    /// <summary>Dòng tên nhóm của bảng.</summary>
    TableGroup,

    /// <summary>Ô chữ của bảng.</summary>
    TableText,

    /// <summary>Ô số của bảng.</summary>
    TableNumber,

    /// <summary>Ô số thứ tự của bảng.</summary>
    TableOrdinal,

    /// <summary>Số trang.</summary>
    PageNumber,
}
