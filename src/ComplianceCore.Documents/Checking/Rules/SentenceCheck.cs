using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Checks what may stand in any sentence: numbers of documents, names of administrative units.</summary>
internal static partial class SentenceCheck
{
    private const int LongestListMark = 12;

    private static readonly DispatchElement[] _elements =
    [
        DispatchElement.PlaceAndDate,
        DispatchElement.Subject,
        DispatchElement.Addressees,
        DispatchElement.LegalBasis,
        DispatchElement.Body,
        DispatchElement.Recipient,
        DispatchElement.AnnexReference,
    ];

    // Names of persons, after whom a unit is called with a capital: Phường Lê Lợi.
    private static readonly HashSet<string> _familyNames = new(StringComparer.Ordinal)
    {
        "nguyễn", "lê", "trần", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương",
        "lý", "lương", "đinh", "trịnh", "mai", "tô", "tạ", "hà", "đoàn", "cao", "chu", "tôn", "lại", "kim", "triệu",
        "trương", "quang", "điện", "cách", "minh", "bà", "ông", "hai",
    };

    // Bodies whose names begin with that of a level: Huyện ủy is no district.
    private static readonly HashSet<string> _bodies = new(StringComparer.Ordinal) { "ủy", "uỷ", "đoàn", "đội", "hội" };

    /// <summary>Checks the sentences.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        foreach (var element in _elements)
        {
            foreach (var line in dispatch.Parts[element])
            {
                CheckCitations(dispatch, element, line);
                CheckUnits(dispatch, element, line);
            }
        }
    }

    private static void CheckCitations(CheckedDispatch dispatch, DispatchElement element, TextPiece line)
    {
        foreach (Match citation in Citation().Matches(line.Text))
        {
            Add(dispatch, "citation_spaces", element, citation.Value.Trim(), line);
        }
    }

    private static void CheckUnits(CheckedDispatch dispatch, DispatchElement element, TextPiece line)
    {
        foreach (Match unit in CapitalUnit().Matches(line.Text))
        {
            var name = unit.Groups["name"].Value;
            var word = VietnameseText.Uncapitalize(name);
            if (!BeginsSentence(line.Text.AsSpan(0, unit.Groups["kind"].Index))
                && !_familyNames.Contains(word)
                && !_bodies.Contains(word))
            {
                Add(dispatch, "unit_capitals", element, $"{unit.Groups["kind"].Value} {name}", line);
            }
        }

        foreach (Match unit in NumberedUnit().Matches(line.Text))
        {
            Add(dispatch, "unit_capitals", element, unit.Value.Trim(), line);
        }
    }

    // After a full stop, a colon or an opening quote, and at the beginning, every word has a capital.
    private static bool BeginsSentence(ReadOnlySpan<char> before) =>
        before.TrimEnd() is [] or [.., '.' or ':' or '!' or '?' or '“' or '"' or '(']
        || (before.Length <= LongestListMark && ListMark().IsMatch(before));

    private static void Add(
        CheckedDispatch dispatch,
        string rule,
        DispatchElement element,
        string found,
        TextPiece line) =>
        dispatch.Add(dispatch.Rules[rule], element, LayoutWords.Quoted(found), DocumentPlace.Of(line));

    [GeneratedRegex(
        @"[0-9]+\p{Lu}?(?:\s+/\s*|/\s+)\p{Lu}{2,}"
            + @"|[0-9]+\p{Lu}?/(?:[0-9]{4}/)?\p{Lu}\p{L}{1,9}(?:-\p{Lu}\p{L}{1,9})*(?:\s+[-–]\s*|[-–]\s+)\p{Lu}{2,}",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Citation();

    [GeneratedRegex(
        @"(?:^|[\s(,;])(?<kind>Tỉnh|Thành phố|Thành Phố|Huyện|Quận|Xã|Thị trấn|Thị Trấn|Thị xã|Thị Xã|Phường|Đặc khu)"
            + @" (?<name>\p{Lu}\p{Ll}+)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CapitalUnit();

    [GeneratedRegex(
        @"(?:^|\s)(?:quận|phường) [0-9]{1,2}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NumberedUnit();

    [GeneratedRegex(
        @"^\s*(?:[-–+*•]|\(?[0-9]{1,2}[.)]|\(?\p{L}\))\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ListMark();
}
