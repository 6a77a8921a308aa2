using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Finds the annexes behind the signature.</summary>
internal static partial class AnnexFinder
{
    private const int LongestTitle = 400;
    private const int LongestLabel = 60;
    private const int LongestReference = 4;

    /// <summary>Whether an annex begins with a line: it says so, or names the document that it goes with.</summary>
    public static bool Begins(TextPiece line) => IsLabel(line) || IsReference(line);

    /// <summary>Finds the annexes.</summary>
    /// <param name="lines">The lines behind the closing block.</param>
    /// <param name="parts">Takes them.</param>
    public static void Find(IReadOnlyList<TextPiece> lines, DispatchParts parts)
    {
        var start = 0;
        for (var index = 1; index <= lines.Count; index++)
        {
            if (index == lines.Count || BeginsNext(lines, start, index))
            {
                Add(lines, start, index, parts);
                start = index;
            }
        }
    }

    private static bool BeginsNext(IReadOnlyList<TextPiece> lines, int start, int index) =>
        IsLabel(lines[index])
        || (lines[index].Paragraph.Section != lines[start].Paragraph.Section
            && lines.Skip(index).Take(6).Any(IsReference));

    private static void Add(IReadOnlyList<TextPiece> lines, int start, int end, DispatchParts parts)
    {
        if (end == start)
        {
            return;
        }

        var first = lines[start];
        var label = IsLabel(first) || IsLabelOverTitle(lines, start, end) ? first : null;
        var title = new List<TextPiece>();
        var reference = new List<TextPiece>();
        for (var index = label is null ? start : start + 1; index < end; index++)
        {
            var line = lines[index];
            if (IsReference(line) || IsRestOf(reference, line))
            {
                reference.Add(line);
            }
            else if (reference.Count > 0 || line.Paragraph.Cell is not null || !IsTitle(line, title))
            {
                break;
            }
            else
            {
                title.Add(line);
            }
        }

        parts.Add(new FoundAnnex(label, title, reference, first.Paragraph.Section, first));
    }

    // A reference ends where its bracket is closed, perhaps on a later line; where it is never closed, soon.
    private static bool IsRestOf(List<TextPiece> reference, TextPiece line) =>
        reference is [{ Text: ['(', ..] } first, ..]
        && reference.Count < LongestReference
        && !reference[^1].Text.Contains(')', StringComparison.Ordinal)
        && line.Paragraph.Cell == first.Paragraph.Cell;

    // Phụ lục 1a, Phụ lục tháng 5: a label of another form, if the title comes after it.
    private static bool IsLabelOverTitle(IReadOnlyList<TextPiece> lines, int start, int end) =>
        TextKey.Begins(lines[start].Key, "phu luc")
        && lines[start].Text.Length <= LongestLabel
        && start + 1 < end
        && lines[start + 1].Paragraph.Cell is null
        && lines[start + 1].IsMostlyCapitals;

    // A title stands over its table or text; the first line may be in small letters, wrongly.
    private static bool IsTitle(TextPiece line, List<TextPiece> title) =>
        line.Text.Length <= LongestTitle
        && !HeadingWords.IsRule(line)
        && (title.Count == 0
            || line.IsMostlyCapitals
            || line.Paragraph.Setting.Alignment == ParagraphAlignment.Center);

    private static bool IsLabel(TextPiece line) => LabelPattern().IsMatch(line.Key);

    // Without its bracket it says at least what it goes with.
    private static bool IsReference(TextPiece line) =>
        line.Text is ['(', ..] ? ReferencePattern().IsMatch(line.Key) : BareReferencePattern().IsMatch(line.Key);

    [GeneratedRegex(
        @"^phu luc(?: (?:so )?[ivxlcdm0-9]+)?$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LabelPattern();

    [GeneratedRegex(
        @"^(?:ban hanh )?kem theo (?:cong van|van ban|quyet dinh|ke hoach|to trinh|bao cao|thong bao) so\b",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BareReferencePattern();

    [GeneratedRegex(@"^(?:ban hanh )?kem theo\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ReferencePattern();
}
