using System.Diagnostics;
using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>How words say what was found or is required.</summary>
internal static class LayoutWords
{
    private const int LongestQuote = 100;

    /// <summary>A number, such as 12,7 in Vietnamese and 12.7 in English.</summary>
    public static LocalizedText Number(decimal number)
    {
        var english = number.ToString("0.##", CultureInfo.InvariantCulture);
        return new LocalizedText(english.Replace('.', ','), english);
    }

    /// <summary>One of a few numbers.</summary>
    public static LocalizedText Either(IEnumerable<decimal> numbers)
    {
        LocalizedText[] all = [.. numbers.Select(Number)];
        return new LocalizedText(
            string.Join(" hoặc ", all.Select(number => number.Vietnamese)),
            string.Join(" or ", all.Select(number => number.English)));
    }

    /// <summary>A length in twips, in millimetres.</summary>
    public static LocalizedText Millimetres(int twips) =>
        Say("setting.millimetres", ("length", Number(decimal.Round(Twips.ToMillimetres(twips), 1))));

    /// <summary>A size of letters.</summary>
    public static LocalizedText Size(decimal points) => Say("setting.size", ("size", Number(points)));

    /// <summary>Room between lines, in points.</summary>
    public static LocalizedText Room(decimal points) => Say("found.room", ("room", Number(points)));

    /// <summary>Bold or not.</summary>
    public static LocalizedText Weight(bool isBold) => Say(isBold ? "setting.bold" : "setting.not-bold");

    /// <summary>Italic or upright.</summary>
    public static LocalizedText Slant(bool isItalic) => Say(isItalic ? "setting.italic" : "setting.upright");

    /// <summary>How lines stand.</summary>
    public static LocalizedText Of(ParagraphAlignment alignment) => Say(alignment switch
    {
        ParagraphAlignment.Left => "setting.left",
        ParagraphAlignment.Center => "setting.center",
        ParagraphAlignment.Right => "setting.right",
        ParagraphAlignment.Justified => "setting.justified",
        _ => throw new UnreachableException(),
    });

    /// <summary>Words as they stand in the document; of many the first.</summary>
    public static LocalizedText Quoted(string text) => Say("found.words", ("text", Excerpt.Of(text, LongestQuote)));

    /// <summary>That a thing is not there.</summary>
    public static LocalizedText Nothing => Say("found.nothing");

    private static LocalizedText Say(string key, params ReadOnlySpan<TextArgument> arguments) =>
        DocumentTexts.Catalog.Format(key, arguments);
}
