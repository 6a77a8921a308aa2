using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Parts paragraphs into lines, and lines into what tabs and rows of spaces set apart.</summary>
internal static partial class TextPieces
{
    // More spaces than anybody types to set in a first line.
    private const int WidestIndent = 12;

    /// <summary>The lines of a paragraph that show something.</summary>
    public static IEnumerable<TextPiece> LinesOf(WordParagraph paragraph)
    {
        var start = 0;
        while (start <= paragraph.Text.Length)
        {
            var end = paragraph.Text.IndexOf('\n', start) is >= 0 and var at ? at : paragraph.Text.Length;
            var line = TextPiece.Of(paragraph, start, end, TextColumn.Whole);
            if (line.Text.Length > 0)
            {
                yield return line;
            }

            start = end + 1;
        }
    }

    /// <summary>What tabs and spaces set apart in a line; a line without such is one piece.</summary>
    public static IEnumerable<TextPiece> Of(TextPiece line)
    {
        var start = 0;
        foreach (Match gap in Gap().Matches(line.Text))
        {
            if (LeavesRoom(line.Text.AsSpan(start, gap.Index - start), line.Text.AsSpan(gap.Index + gap.Length)))
            {
                continue;
            }

            yield return Part(line, start, gap.Index, start == 0 ? TextColumn.Left : TextColumn.Right);
            start = gap.Index + gap.Length;
        }

        var isPushed = start == 0 && line.Paragraph.Cell is null && IsBehindGap(line);
        yield return Part(line, start, line.Text.Length, start > 0 || isPushed ? TextColumn.Right : TextColumn.Whole);
    }

    private static TextPiece Part(TextPiece line, int start, int end, TextColumn column) =>
        TextPiece.Of(line.Paragraph, line.Start + start, line.Start + end, column);

    /// <summary>Whether a line stands behind tabs or a row of spaces.</summary>
    private static bool IsBehindGap(TextPiece line)
    {
        var before = line.Paragraph.Text.AsSpan(0, line.Start);
        var lead = before[(before.LastIndexOf('\n') + 1)..];
        return lead.Contains('\t') || lead.Length >= WidestIndent;
    }

    /// <summary>Whether a gap is room for a number, a day or a month that is still to be filled in.</summary>
    private static bool LeavesRoom(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        BeforeRoom().IsMatch(before[Math.Max(before.Length - WidestIndent, 0)..])
        || AfterRoom().IsMatch(after[..Math.Min(after.Length, WidestIndent)]);

    [GeneratedRegex(
        @"[ \u00A0]*\t[\t \u00A0]*|[ \u00A0]{3,}",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Gap();

    [GeneratedRegex(
        @"(?:ngày|tháng|năm|số|/)[ \u00A0]*:?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex BeforeRoom();

    [GeneratedRegex(
        @"^(?:tháng|năm|/|\.|…)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex AfterRoom();
}
