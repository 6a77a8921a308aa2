namespace ComplianceCore.Documents;

/// <summary>Finds the legal bases and the paragraphs of the body; tables within it are no paragraphs.</summary>
internal static class BodyFinder
{
    private static readonly string[] _openings = ["can cu", "thuc hien", "theo", "xet"];

    /// <summary>Finds them.</summary>
    /// <param name="lines">The lines between addressees and closing block.</param>
    /// <param name="parts">Takes them.</param>
    public static void Find(IEnumerable<TextPiece> lines, DispatchParts parts)
    {
        TextPiece[] paragraphs = [.. lines.Where(line => line.Paragraph.Cell is null)];
        var bases = 0;
        while (bases < paragraphs.Length && IsLegalBasis(paragraphs, bases))
        {
            bases++;
        }

        parts.Add(DispatchElement.LegalBasis, paragraphs.Take(bases));
        parts.Add(DispatchElement.Body, paragraphs.Skip(bases));
    }

    /// <summary>Whether a line opens like a legal basis.</summary>
    public static bool OpensLegalBasis(TextPiece line) =>
        _openings.Any(opening => TextKey.Begins(line.Key, opening));

    /// <summary>
    /// Whether a paragraph is a legal basis: it opens like one and ends with a semicolon, or follows one that does, or
    /// is wholly italic. An opening alone may also begin a sentence.
    /// </summary>
    private static bool IsLegalBasis(TextPiece[] paragraphs, int index)
    {
        var paragraph = paragraphs[index];
        return OpensLegalBasis(paragraph)
            && (paragraph.Text.EndsWith(';')
                || (index > 0 && paragraphs[index - 1].Text.EndsWith(';'))
                || paragraph.Runs.All(run => run.Setting.IsItalic == true));
    }
}
