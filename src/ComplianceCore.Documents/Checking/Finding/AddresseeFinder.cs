using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Finds those addressed: on the line of <c>Kính gửi</c>, or on lines of their own below it.</summary>
internal static partial class AddresseeFinder
{
    private const string Label = "kinh gui";

    // Longer lines are sentences.
    private const int LongestName = 200;

    /// <summary>Whether a line begins with the label.</summary>
    public static bool IsLabel(TextPiece line) => TextKey.BeginsNear(line.Key, Label);

    /// <summary>Finds the addressees.</summary>
    /// <param name="lines">The lines from the one with the label on.</param>
    /// <param name="parts">Takes them.</param>
    /// <returns>How many lines belong to them.</returns>
    public static int Find(IReadOnlyList<TextPiece> lines, DispatchParts parts)
    {
        var first = lines[0];
        var length = LabelPattern().Match(first.Text).Length;
        parts.AddresseesLabel = first.Part(0, length);
        parts.Add(DispatchElement.Addressees, first);
        var names = new List<TextPiece>();
        if (first.Part(length, first.Text.Length - length) is { Text.Length: > 0 } sameLine)
        {
            names.Add(sameLine);
        }

        var count = 1;
        while (count < lines.Count && IsAddressee(lines[count], first, names))
        {
            names.Add(lines[count]);
            parts.Add(DispatchElement.Addressees, lines[count]);
            count++;
        }

        parts.Addressees = names;
        return count;
    }

    private static bool IsAddressee(TextPiece line, TextPiece label, List<TextPiece> names)
    {
        var isInTableOfLabel = label.IsInTableOf(line);
        if (line.Text.Length > LongestName
            || names is [.., { Text: [.., '.'] }]
            || (!isInTableOfLabel && !line.IsListed && IsOfBody(line, label, names)))
        {
            return false;
        }

        var goesOn = names is [.., { Text: [.., ';' or ','] } last]
            && (ReferenceEquals(line.Paragraph, last.Paragraph) || !names[0].IsListed);
        var isAwaited = names.Count == 0 && line.Text is not [.., ':'];
        return isInTableOfLabel || goesOn || isAwaited || line.IsListed || IsRestOf(names, line);
    }

    /// <summary>Whether a line is the rest of a name that was too long: it stands where that stands.</summary>
    private static bool IsRestOf(List<TextPiece> names, TextPiece line) =>
        names is [.., { Text: not [.., ';' or '.'] } last]
        && (line.Paragraph == last.Paragraph
            || (line.Paragraph.Setting.Left > 0 && line.Paragraph.Setting.Left == last.Paragraph.Setting.Left));

    // The body begins at once below a label with nobody, or a single name with a semicolon too many.
    private static bool IsOfBody(TextPiece line, TextPiece label, List<TextPiece> names) =>
        BodyFinder.OpensLegalBasis(line)
        || (names is [var name]
            && name.Paragraph == label.Paragraph
            && line.Paragraph.Setting is { Alignment: ParagraphAlignment.Justified, FirstLine: > 0 });

    [GeneratedRegex(@"^\S+\s+[^\s:;.\-–]+\s*[:;.]*\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LabelPattern();
}
