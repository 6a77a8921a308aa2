using System.Globalization;
using System.Xml.Linq;

namespace ComplianceCore.Documents;

/// <summary>The lists of a document, whose numbers and dashes stand in no text, counted from the top.</summary>
internal sealed class WordLists
{
    private const int Levels = 9;

    private readonly Dictionary<string, string> _formOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Form, int Level), WordListLevel> _levels = [];
    private readonly Dictionary<(string Form, int Level), int> _counts = [];

    private WordLists(XElement? numbering)
    {
        foreach (var form in numbering.Children("abstractNum"))
        {
            foreach (var level in form.Children("lvl"))
            {
                var place = (form.Value("abstractNumId") ?? string.Empty, WordLength.Count(level.Value("ilvl")) ?? 0);
                _levels[place] = new WordListLevel(
                    level.ChildValue("numFmt") ?? "decimal",
                    Cut(level.ChildValue("lvlText") ?? string.Empty),
                    WordLength.Count(level.ChildValue("start")) ?? 1,
                    ParagraphSetting.Of(level.Child("pPr")));
            }
        }

        foreach (var list in numbering.Children("num"))
        {
            _formOf[list.Value("numId") ?? string.Empty] = list.ChildValue("abstractNumId") ?? string.Empty;
        }
    }

    /// <summary>Reads the lists; a document may have none.</summary>
    public static WordLists Of(XElement? numbering) => new(numbering);

    /// <summary>How the list of a paragraph sets it; nothing for a paragraph in no list.</summary>
    public ParagraphSetting SettingOf(ParagraphSetting paragraph) =>
        Find(paragraph)?.Level.Paragraph ?? ParagraphSetting.None;

    /// <summary>What stands before the next paragraph of a list, such as <c>2. </c>; empty in no list.</summary>
    public string Next(ParagraphSetting paragraph)
    {
        if (Find(paragraph) is not ({ } form, var place, { } level))
        {
            return string.Empty;
        }

        if (level.Format is "bullet")
        {
            return BulletOf(level.Text) + " ";
        }

        var count = _counts.TryGetValue((form, place), out var last) ? last + 1 : level.Start;
        _counts[(form, place)] = count;
        for (var deeper = place + 1; deeper < Levels; deeper++)
        {
            _counts.Remove((form, deeper));
        }

        return Numbered(form, level) is { Length: > 0 } number ? number + " " : string.Empty;
    }

    private static string Cut(string text) =>
        text.Length > WordBounds.LettersOfListNumber ? text[..WordBounds.LettersOfListNumber] : text;

    private (string Form, int Place, WordListLevel Level)? Find(ParagraphSetting paragraph)
    {
        var place = paragraph.ListLevel ?? 0;
        return paragraph.ListId is { } id
            && _formOf.TryGetValue(id, out var form)
            && _levels.TryGetValue((form, place), out var level)
                ? (form, place, level)
                : null;
    }

    private string Numbered(string form, WordListLevel level)
    {
        var text = level.Text;
        for (var place = 0; place < Levels; place++)
        {
            var hole = $"%{(place + 1).ToString(CultureInfo.InvariantCulture)}";
            if (text.Contains(hole, StringComparison.Ordinal))
            {
                var counting = _levels.GetValueOrDefault((form, place), level);
                var count = _counts.GetValueOrDefault((form, place), counting.Start);
                text = text.Replace(hole, Written(count, counting.Format), StringComparison.Ordinal);
            }
        }

        return text;
    }

    private static string Written(int count, string format) => (format, count) switch
    {
        ("upperRoman", > 0 and <= RomanNumeral.Greatest) => RomanNumeral.Of(count),
        ("lowerLetter", > 0 and <= 26) => ((char)('a' + count - 1)).ToString(),
        ("upperLetter", > 0 and <= 26) => ((char)('A' + count - 1)).ToString(),
        ("decimalZero", >= 0 and < 10) => count.ToString("00", CultureInfo.InvariantCulture),
        ("none", _) => string.Empty,
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    // Bullets of symbol typefaces stand in the private area of Unicode; which sign they show does not matter.
    private static string BulletOf(string text) => text.Trim() is { Length: > 0 } sign && sign[0] < '\uE000'
        ? sign
        : "•";
}
