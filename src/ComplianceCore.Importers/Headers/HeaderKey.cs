using System.Text;
using System.Text.RegularExpressions;

namespace ComplianceCore.Importers;

/// <summary>What the written forms of one heading have in common: <c>Tỷ lệ (%)</c>, <c>TỈ LỆ %</c>.</summary>
/// <remarks>
/// As <see cref="NameKey"/>, and i for y, no signs but %, and the usual abbreviations written out. It is for the words
/// of headings alone, never for names of places.
/// </remarks>
internal readonly partial record struct HeaderKey
{
    private static readonly Dictionary<string, string> _words = new(StringComparer.Ordinal)
    {
        ["VB"] = "văn bản",
        ["SL"] = "số lượng",
        ["NV"] = "nhiệm vụ",
        ["ĐV"] = "đơn vị",
        ["CQ"] = "cơ quan",
        ["QLVB"] = "quản lý văn bản",
        ["TT"] = "stt",
    };

    private readonly string? _heading;

    private HeaderKey(string heading) => _heading = heading;

    /// <summary>Reads the key of a heading.</summary>
    public static HeaderKey Of(string heading)
    {
        var written = new StringBuilder();
        foreach (Match word in Word().Matches(VietnameseText.Normalize(heading).ToUpperInvariant()))
        {
            written.Append(' ').Append(_words.GetValueOrDefault(word.Value, word.Value));
        }

        return new HeaderKey(NameKey.Of(written.ToString()).ToString().Replace('y', 'i'));
    }

    /// <summary>Whether nothing is written.</summary>
    public bool IsBlank => string.IsNullOrEmpty(_heading);

    /// <summary>Whether this begins with the words of another key.</summary>
    public bool StartsWith(HeaderKey other) =>
        other.IsBlank || ToString().StartsWith($"{other} ", StringComparison.Ordinal) || this == other;

    /// <summary>The words compared.</summary>
    public override string ToString() => _heading ?? string.Empty;

    [GeneratedRegex(@"[\p{L}\p{Mn}\p{Nd}]+|%", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
