using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>
/// The widths of the letters of Times New Roman, by which rules, columns and dashes find their places without a
/// typesetter.
/// </summary>
/// <remarks>
/// Marks written apart have no width; a letter that the table has not, such as a Chinese one or a picture, counts as
/// one square.
/// </remarks>
internal static class TimesNewRoman
{
    private const int UnitsPerEm = 2048;
    private const int TwipsPerHalfPoint = 10;

    private static readonly Dictionary<string, Dictionary<char, int>> _styles = LayoutJson
        .ReadWidths("times-new-roman")
        .ToDictionary(style => style.Key, style => ByLetter(style.Value), StringComparer.Ordinal);

    /// <summary>The width of a text on one line, in twips.</summary>
    public static int WidthOf(ReadOnlySpan<char> text, TypeSetting setting)
    {
        var widths = _styles[StyleOf(setting)];
        var units = 0L;
        foreach (var letter in text)
        {
            units += widths.TryGetValue(letter, out var width) ? width : WidthOfOther(letter);
        }

        // Rounded up, for a line that is short by a fraction breaks.
        var twips = ((units * TwipsPerHalfPoint * setting.HalfPoints) + UnitsPerEm - 1) / UnitsPerEm;
        return (int)Math.Min(twips, int.MaxValue / 2);
    }

    /// <summary>The width of the widest word of a text, in twips.</summary>
    public static int WidthOfWidestWord(string text, TypeSetting setting)
    {
        var widest = 0;
        foreach (var word in text.AsSpan().Split(' '))
        {
            widest = Math.Max(widest, WidthOf(text.AsSpan(word), setting));
        }

        return widest;
    }

    private static string StyleOf(TypeSetting setting) => (setting.IsBold, setting.IsItalic) switch
    {
        (false, false) => "upright",
        (true, false) => "bold",
        (false, true) => "italic",
        (true, true) => "boldItalic",
    };

    // The second half of a pair adds nothing to the square of the first.
    private static int WidthOfOther(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        UnicodeCategory.Surrogate when char.IsLowSurrogate(letter) => 0,
        _ => UnitsPerEm,
    };

    private static Dictionary<char, int> ByLetter(Dictionary<string, string> lettersByWidth) => lettersByWidth
        .SelectMany(entry => entry.Value.Select(letter => KeyValuePair.Create(letter, Number(entry.Key))))
        .ToDictionary();

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
