using System.Text.RegularExpressions;

namespace ComplianceCore.Importers;

/// <summary>Writes out the abbreviations that offices use in the names of units.</summary>
internal static partial class Abbreviations
{
    /// <summary>How many ways go before the others: the name, and the name with its fields written out.</summary>
    public const int Sure = 2;

    private const string Township = "thị trấn";

    // Of fields of work: one meaning each.
    private static readonly (string Short, string Long)[] _fields =
    [
        ("NN&PTNT", "Nông nghiệp và Phát triển nông thôn"),
        ("NN và PTNT", "Nông nghiệp và Phát triển nông thôn"),
        ("PTNT", "Phát triển nông thôn"),
        ("LĐ-TB&XH", "Lao động - Thương binh và Xã hội"),
        ("LĐTB&XH", "Lao động - Thương binh và Xã hội"),
        ("LĐTBXH", "Lao động - Thương binh và Xã hội"),
        ("LĐ-TBXH", "Lao động - Thương binh và Xã hội"),
        ("TB&XH", "Thương binh và Xã hội"),
        ("TBXH", "Thương binh và Xã hội"),
        ("TN&MT", "Tài nguyên và Môi trường"),
        ("TNMT", "Tài nguyên và Môi trường"),
        ("VH&TT", "Văn hóa và Thông tin"),
        ("VHTT", "Văn hóa và Thông tin"),
        ("GD&ĐT", "Giáo dục và Đào tạo"),
        ("GDĐT", "Giáo dục và Đào tạo"),
        ("KT&HT", "Kinh tế và Hạ tầng"),
        ("TC-KH", "Tài chính - Kế hoạch"),
        ("TCKH", "Tài chính - Kế hoạch"),
        ("BQLDA", "Ban quản lý dự án"),
        ("BQL", "Ban quản lý"),
        ("HĐND", "Hội đồng nhân dân"),
    ];

    // Of kinds of units, at the beginning of a name: some have more than one.
    private static readonly (string Short, string[] Long)[] _kinds =
    [
        ("TT.", [Township, "trung tâm", "thanh tra"]),
        ("TT ", [Township, "trung tâm", "thanh tra"]),
        ("TP.", ["thành phố"]),
        ("TX.", ["thị xã"]),
        ("P.", ["phòng", "phường"]),
        ("X.", ["xã"]),
        ("H.", ["huyện"]),
        ("Q.", ["quận"]),
    ];

    /// <summary>The ways in which a name may be meant, itself first.</summary>
    public static IReadOnlyList<string> WrittenOut(string name)
    {
        var whole = WithFields(name);
        var bare = WithoutCommittee(whole);
        foreach (var (abbreviation, meanings) in _kinds)
        {
            if (bare.StartsWith(abbreviation, StringComparison.OrdinalIgnoreCase))
            {
                var rest = bare[abbreviation.Length..].Trim();
                return [name, whole, .. meanings.Select(meaning => $"{meaning} {rest}")];
            }
        }

        return [name, whole];
    }

    /// <summary>The name without <c>UBND</c> or <c>Ủy ban nhân dân</c> in front.</summary>
    public static string WithoutCommittee(string name) => Committee().Replace(name, string.Empty);

    private static string WithFields(string name)
    {
        foreach (var (abbreviation, meaning) in _fields)
        {
            var place = name.IndexOf(abbreviation, StringComparison.OrdinalIgnoreCase);
            var end = place + abbreviation.Length;
            if (place >= 0 && IsEdge(name, place - 1) && IsEdge(name, end))
            {
                name = $"{name[..place]}{meaning}{name[end..]}";
            }
        }

        return name;
    }

    private static bool IsEdge(string name, int index) =>
        index < 0 || index >= name.Length || !char.IsLetterOrDigit(name[index]);

    [GeneratedRegex(
        @"^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) ?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Committee();
}
