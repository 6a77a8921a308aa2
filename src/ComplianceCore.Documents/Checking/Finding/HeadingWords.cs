using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>By what words the parts of a heading are recognised, spelled rightly or not.</summary>
internal static partial class HeadingWords
{
    private static readonly string _countryName = TextKey.Of(DispatchLabels.CountryName);
    private static readonly string _motto = TextKey.Of(DispatchLabels.Motto);

    private static readonly HashSet<string> _secrecy = new(
        Enum.GetValues<Secrecy>().Select(secrecy => TextKey.Of(DispatchLabels.Of(secrecy))), StringComparer.Ordinal);

    private static readonly Dictionary<string, Urgency> _urgency = Enum.GetValues<Urgency>()
        .ToDictionary(urgency => TextKey.Of(DispatchLabels.Of(urgency)), StringComparer.Ordinal);

    // The types of documents of Phụ lục III, all but công văn, which prints no name.
    private static readonly HashSet<string> _types = new(StringComparer.Ordinal)
    {
        "nghi quyet", "quyet dinh", "chi thi", "quy che", "quy dinh", "thong cao", "thong bao", "huong dan",
        "chuong trinh", "ke hoach", "phuong an", "de an", "du an", "bao cao", "bien ban", "to trinh", "hop dong",
        "cong dien", "ban ghi nho", "ban thoa thuan", "giay uy quyen", "giay moi", "giay gioi thieu", "giay nghi phep",
        "phieu gui", "phieu chuyen", "phieu bao",
    };

    // Marks that other rules put over or under a heading; they are no part of it.
    private static readonly HashSet<string> _marks = new(StringComparer.Ordinal)
    {
        "du thao", "luu hanh noi bo", "xem xong tra lai", "sao y", "sao luc", "trich sao", "hoa toc hen gio",
    };

    private static readonly string[] _bodies =
    [
        "uy ban", "ubnd", "hoi dong", "hdnd", "so", "bo", "phong", "ban", "cuc", "chi cuc", "tong cuc", "trung tam",
        "van phong", "thanh tra", "truong", "benh vien", "vien", "cong an", "toa an", "kho bac", "bao hiem", "huyen uy",
        "tinh uy", "thanh uy", "quan uy", "dang uy", "dang bo", "chi bo", "cong ty", "tap doan", "hoc vien", "dai hoc",
        "mat tran", "hoi", "lien doan", "doan", "chi nhanh", "to cong tac",
    ];

    private static readonly string[] _places =
        ["tinh", "thanh pho", "huyen", "quan", "thi xa", "xa", "phuong", "thi tran", "dac khu", "tp"];

    public static bool IsCountryName(TextPiece piece) => TextKey.IsNear(piece.Key, _countryName, edits: 4);

    public static bool IsMotto(TextPiece piece) => TextKey.IsNear(piece.Key, _motto, edits: 4);

    public static bool IsCodeNumber(TextPiece piece) =>
        LabelledNumber().IsMatch(piece.Text) || BareNumber().IsMatch(piece.Text);

    public static bool IsPlaceAndDate(TextPiece piece) =>
        DateInWords().IsMatch(piece.Text) || DateInFigures().IsMatch(piece.Text);

    public static bool IsSubject(TextPiece piece) =>
        TextKey.Begins(piece.Key, "v v") || TextKey.Begins(piece.Key, "vv") || TextKey.Begins(piece.Key, "ve viec");

    public static bool IsSecrecy(TextPiece piece) => _secrecy.Contains(piece.Key);

    public static bool IsUrgency(TextPiece piece) => UrgencyOf(piece) is not null;

    /// <summary>The urgency that a stamp tells; null for other words.</summary>
    public static Urgency? UrgencyOf(TextPiece piece) =>
        _urgency.TryGetValue(piece.Key, out var urgency) ? urgency : null;

    public static bool IsTypeName(TextPiece piece) => _types.Contains(piece.Key) && piece.IsMostlyCapitals;

    public static bool IsMark(TextPiece piece) => IsStamped(piece) || piece.Text is ['(', .., ')'];

    /// <summary>Whether it is a mark that is stamped, in a colour of its own.</summary>
    public static bool IsStamped(TextPiece piece) => _marks.Contains(piece.Key);

    /// <summary>Whether it is a row of signs that stands for a rule.</summary>
    public static bool IsRule(TextPiece piece) => RowOfSigns().IsMatch(piece.Text);

    /// <summary>Whether a row of signs has no gaps.</summary>
    public static bool IsSolidRule(TextPiece piece) => piece.Text.All(sign => sign is '_' or '—' or '―' or '─' or '¯');

    /// <summary>Whether the name of a body begins here.</summary>
    public static bool BeginsBody(TextPiece piece) => _bodies.Any(word => TextKey.Begins(piece.Key, word));

    /// <summary>Whether this names the place of the body above it.</summary>
    public static bool BeginsPlace(TextPiece piece) =>
        !BeginsBody(piece) && _places.Any(word => TextKey.Begins(piece.Key, word));

    [GeneratedRegex(
        @"^[Ss][ốôoỐÔO]\s*(?::|\.)?\s*[^:]*/|^[Ss][ốôoỐÔO]\s*:",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LabelledNumber();

    [GeneratedRegex(
        @"^[0-9]*\p{Lu}?\s*/\s*[\p{Lu}0-9]+\s*[-–/]",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BareNumber();

    [GeneratedRegex(
        @"ngày[\s0-9._…\-]*tháng|\bngay[\s0-9._…\-]*thang",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex DateInWords();

    [GeneratedRegex(
        @"^\p{L}[\p{L}\s]*,.*[0-9]{1,2}\s*[/.\-]\s*[0-9]{1,2}\s*[/.\-]\s*[0-9]{2,4}",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DateInFigures();

    [GeneratedRegex(@"^[\-_–—―─=*o¯\s]{3,}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RowOfSigns();
}
