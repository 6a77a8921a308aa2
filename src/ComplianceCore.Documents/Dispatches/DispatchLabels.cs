using System.Diagnostics;

namespace ComplianceCore.Documents;

/// <summary>The words that the decree itself prescribes for every công văn. All others are data.</summary>
internal static class DispatchLabels
{
    /// <summary>Quốc hiệu.</summary>
    public const string CountryName = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /// <summary>Tiêu ngữ.</summary>
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";

    /// <summary>What the document is called.</summary>
    public const string Type = "Công văn";

    /// <summary>Before the number.</summary>
    public const string Number = "Số:";

    /// <summary>Before the subject.</summary>
    public const string Subject = "V/v";

    /// <summary>Before the addressees.</summary>
    public const string Addressees = "Kính gửi:";

    /// <summary>Over the recipients.</summary>
    public const string Recipients = "Nơi nhận:";

    /// <summary>Before the filing units.</summary>
    public const string Archive = "Lưu:";

    /// <summary>After the number of copies.</summary>
    public const string Copies = "bản";

    /// <summary>Before the day of a date in words.</summary>
    public const string Day = "ngày";

    /// <summary>Before the month of a date in words.</summary>
    public const string Month = "tháng";

    /// <summary>Before the year of a date in words.</summary>
    public const string Year = "năm";

    /// <summary>The mark that closes the content.</summary>
    public const string ClosingMark = "./.";

    /// <summary>Before each entry of a list.</summary>
    public const string Dash = "- ";

    /// <summary>Room for what is filled in by hand.</summary>
    public const string Blank = "     ";

    /// <summary>The same room where plain spaces would run together.</summary>
    public const string Room = "\u2003\u2003";

    /// <summary>What is said in place of such room to who cannot see it.</summary>
    public const string RoomAloud = "để trống";

    /// <summary>
    /// The highest urgency as it is also written, the tone mark over the other vowel; it is read, never printed.
    /// </summary>
    public const string ExpressOtherwise = "HỎA TỐC";

    /// <summary>The abbreviation before a title.</summary>
    public static string Of(SigningCapacity capacity) => capacity switch
    {
        SigningCapacity.OnBehalfOf => "TM.",
        SigningCapacity.ForHead => "KT.",
        SigningCapacity.ByOrder => "TL.",
        SigningCapacity.ByAuthorisation => "TUQ.",
        SigningCapacity.Acting => "Q.",
        _ => throw new UnreachableException(),
    };

    /// <summary>The words of the stamp of secrecy.</summary>
    public static string Of(Secrecy secrecy) => secrecy switch
    {
        Secrecy.Confidential => "MẬT",
        Secrecy.Secret => "TỐI MẬT",
        Secrecy.TopSecret => "TUYỆT MẬT",
        _ => throw new UnreachableException(),
    };

    /// <summary>The words of the stamp of urgency, spelled as Phụ lục I of the decree spells them.</summary>
    public static string Of(Urgency urgency) => urgency switch
    {
        Urgency.Urgent => "KHẨN",
        Urgency.VeryUrgent => "THƯỢNG KHẨN",
        Urgency.Express => "HOẢ TỐC",
        _ => throw new UnreachableException(),
    };
}
