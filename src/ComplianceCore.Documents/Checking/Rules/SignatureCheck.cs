using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Checks in whose stead somebody signs, and the name under the signature.</summary>
internal static partial class SignatureCheck
{
    /// <summary>Checks the signature.</summary>
    public static void Check(CheckedDispatch dispatch)
    {
        var titles = dispatch.Parts[DispatchElement.SigningTitle];
        for (var index = 0; index < titles.Count; index++)
        {
            CheckAbbreviation(dispatch, titles[index]);
            CheckOrder(dispatch, titles, index);
        }

        foreach (var name in dispatch.Parts[DispatchElement.SignerName])
        {
            CheckName(dispatch, name);
        }
    }

    private static void CheckAbbreviation(CheckedDispatch dispatch, TextPiece line)
    {
        var isMisspelt = ClosingFinder.BeginsWithCapacity(line) && !RightCapacity().IsMatch(line.Text);
        if (isMisspelt || CapacityInFull().IsMatch(line.Key))
        {
            dispatch.Add("signing_title_abbreviation", LayoutWords.Quoted(line.Text), line);
        }
    }

    /// <summary>A body comes first; a deputy signs for the head, whose title stands above his own.</summary>
    private static void CheckOrder(CheckedDispatch dispatch, IReadOnlyList<TextPiece> titles, int index)
    {
        var line = titles[index];
        var above = index > 0 ? titles[index - 1].Key : string.Empty;
        var isDeputyAlone = TextKey.Begins(line.Key, "pho") && !Stead().IsMatch(above);
        var isHeadAlone = TextKey.Begins(line.Key, "kt") && index == titles.Count - 1;
        var isBodyBelow = TextKey.Begins(line.Key, "tm") && index > 0;
        if (isDeputyAlone || isHeadAlone || isBodyBelow)
        {
            dispatch.Add("signing_title_order", LayoutWords.Quoted(line.Text), line);
        }
    }

    private static void CheckName(CheckedDispatch dispatch, TextPiece name)
    {
        var title = AcademicTitle().Match(name.Text);
        var rank = Rank().Match(name.Text);
        var words = name.Text[Math.Max(title.Length, rank.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(word => char.IsLower(word[0])) || words.All(word => !word.Any(char.IsLower)))
        {
            dispatch.Add("signer_name_capitals", LayoutWords.Quoted(name.Text), name);
        }

        if (title.Success)
        {
            dispatch.Add("signer_name_titles", LayoutWords.Quoted(name.Text), name);
        }
    }

    [GeneratedRegex(
        @"^(?:TM|KT|TL|TUQ|Q)\.[ \u00A0]\p{Lu}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RightCapacity();

    [GeneratedRegex(
        @"^(?:thay mat|ky thay|thua lenh|thua uy quyen|quyen) ",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CapacityInFull();

    // Armed forces write it before the name.
    [GeneratedRegex(
        @"^(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) ",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Rank();

    [GeneratedRegex(@"^(?:kt|k t|tuq|pho)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Stead();

    [GeneratedRegex(
        @"^(?:PGS|GS|TSKH|TS|Th\.?\s?S|ThS|THS|BS|KS|CN|LS|DS|BSCK|NGUT|NGND"
            + @"|Tiến sĩ|Thạc sĩ|Kỹ sư|Bác sĩ|Cử nhân|Giáo sư)[.\s,]",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AcademicTitle();
}
