namespace ComplianceCore.Documents;

/// <summary>Moves spaces out of emphasis, which in Markdown begins and ends with a character.</summary>
internal static class EdgeSpaces
{
    /// <summary>Sets the spaces where two stretches meet, and those at both ends, as both sides are set.</summary>
    /// <param name="runs">The stretches.</param>
    public static IReadOnlyList<TextRun> Shared(IReadOnlyList<TextRun> runs)
    {
        var pieces = runs.SelectMany(Cut).ToArray();
        return TextRuns.Merge(pieces.Select((piece, index) => IsSpace(piece)
            ? Between(pieces.Take(index).LastOrDefault(IsWords), piece, pieces.Skip(index).FirstOrDefault(IsWords))
            : piece));
    }

    private static IEnumerable<TextRun> Cut(TextRun run)
    {
        var text = run.Text;
        var start = text.Length - text.TrimStart().Length;
        var end = Math.Max(start, text.TrimEnd().Length);
        return new[] { text[..start], text[start..end], text[end..] }
            .Where(piece => piece.Length > 0)
            .Select(piece => run with { Text = piece });
    }

    private static TextRun Between(TextRun? before, TextRun space, TextRun? after) => space with
    {
        IsBold = before is { IsBold: true } && after is { IsBold: true },
        IsItalic = before is { IsItalic: true } && after is { IsItalic: true },
    };

    private static bool IsWords(TextRun run) => !IsSpace(run);

    private static bool IsSpace(TextRun run) => string.IsNullOrWhiteSpace(run.Text);
}
