using System.Text.RegularExpressions;

namespace ComplianceCore.Documents.Tests;

/// <summary>Printed dispatches in which every text is one that nobody types.</summary>
internal static partial class OddTexts
{
    // As long as a paragraph may be.
    private const int Long = 19_000;

    /// <summary>All of them.</summary>
    public static IEnumerable<HostileFile> All =>
    [
        Every("no text at all", string.Empty),
        Every("a space", " "),
        Every("a mark without a letter", "\u0301"),
        Every("marks in the wrong order", "a\u0301\u0323\u0301\u0323"),
        Every("a letter in two parts", "Ki\u0301nh gu\u031B\u0309i"),
        Every("words from right to left", "\u202Eמזרח\u202C"),
        Every("a turn that is not taken back", "\u202E\u2066\u2067"),
        Every("a family", "👨‍👩‍👧‍👦"),
        Every("the last letter of all", "\U0010FFFD"),
        Every("a letter for private use", "\uE000"),
        Every("signs without width", "\u200B\u200D\uFEFF\u00AD\u2060"),
        Every("lines within a line", "a\u2028b\u2029c\u0085d"),
        Every("a long dash", "–—―"),
        Every("the head of a dispatch", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        Every("a number of a dispatch", "Số: 99999999999999999999/UBND-VP"),
        Every("a date that never was", "Mây Trắng, ngày 99 tháng 99 năm 99999999999"),
        Every("a date in figures of another script", "Mây Trắng, ngày ٠٦ tháng ٠٢ năm ٢٠٢٣"),
        Every("recipients", "Nơi nhận:"),
        Every("an addressee", "Kính gửi:"),
        Every("an archive line", "- Lưu: VT, (99999999999999999999b)./."),
        One("a"),
        One("căn cứ "),
        One(" "),
        One("a\u0301"),
        One("\u0301"),
        One("\u0301\u0323"),
        One("/"),
        One("9"),
        One("."),
        One("- "),
        One("Số: "),
        One("ngày 1 tháng "),
        One("Nơi nhận: "),
        One("\u202E"),
        One("👨‍👩‍👧‍👦"),
        One("👨‍"),
        new("19,000 marks over a letter, out of order, in one text", HostileOutcome.Report, () => Document(
            "a" + new string('\u0301', Long / 2) + new string('\u0323', Long / 2))),
    ];

    /// <summary>What stands in a text.</summary>
    [GeneratedRegex("(<w:t(?: [^>]*)?>)[^<]*(</w:t>)", RegexOptions.None, 10_000)]
    private static partial Regex Text { get; }

    private static HostileFile Every(string name, string text) => new(
        $"{name} in every text",
        HostileOutcome.Report,
        () => WordPackage.Printed.Changing(WordPackage.Document, xml => Text.Replace(xml, $"$1{text}$2")).ToBytes());

    private static HostileFile One(string text) => new(
        $"19,000 letters of \"{text}\" in one text",
        HostileOutcome.Report,
        () => Document(string.Concat(Enumerable.Repeat(text, Long / text.Length))));

    private static byte[] Document(string text) => WordPackage.Printed
        .With(WordPackage.Document, RawXml.Document(
            RawXml.Paragraph("a") + RawXml.Paragraph(text) + RawXml.Paragraph("b")))
        .ToBytes();
}
