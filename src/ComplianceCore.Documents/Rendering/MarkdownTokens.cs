namespace ComplianceCore.Documents;

/// <summary>Takes the stretches of a line apart into characters and the markup that sets them.</summary>
/// <remarks>
/// Bold is <c>**</c> and italic <c>_</c>: two marks of one sign could not be told apart where they meet.
/// </remarks>
internal sealed class MarkdownTokens
{
    private readonly List<MarkdownToken> _tokens = [];

    /// <summary>The pieces so far.</summary>
    public IReadOnlyList<MarkdownToken> All => _tokens;

    /// <summary>Adds stretches that lead to one address, or nowhere.</summary>
    public void Add(LinkedText text)
    {
        if (text.Link is null)
        {
            AddRuns(EdgeSpaces.Shared(text.Runs));
        }
        else if (IsBareAddress(text))
        {
            AddMarkup($"<{text.Link}>");
        }
        else
        {
            AddMarkup("[");
            AddRuns(EdgeSpaces.Shared(text.Runs));
            AddMarkup($"]({Destination(text.Link)})");
        }
    }

    private void AddRuns(IReadOnlyList<TextRun> runs)
    {
        var position = 0;
        while (position < runs.Count)
        {
            TextRun[] rest = [.. runs.Skip(position)];
            var bold = rest.TakeWhile(run => run.IsBold).ToArray();
            var italic = rest.TakeWhile(run => run.IsItalic).ToArray();
            position += Math.Max(1, Math.Max(bold.Length, italic.Length));
            AddLongest(bold, italic, rest[0]);
        }
    }

    // The setting that lasts longer goes around the other.
    private void AddLongest(TextRun[] bold, TextRun[] italic, TextRun first)
    {
        if (bold.Length + italic.Length == 0)
        {
            AddCharacters(first.Text);
        }
        else if (bold.Length >= italic.Length)
        {
            AddEmphasis(MarkdownToken.Bold, [.. bold.Select(run => run with { IsBold = false })]);
        }
        else
        {
            AddEmphasis(MarkdownToken.Italic, [.. italic.Select(run => run with { IsItalic = false })]);
        }
    }

    // Where two settings overlap, the second begins again in the middle, and a space may not follow its mark.
    private void AddEmphasis(string mark, TextRun[] runs)
    {
        var first = runs[0].Text.TrimStart();
        AddCharacters(runs[0].Text[..^first.Length]);
        _tokens.Add(new MarkdownToken(MarkdownTokenKind.Opening, mark));
        AddRuns([runs[0] with { Text = first }, .. runs.Skip(1)]);
        _tokens.Add(new MarkdownToken(MarkdownTokenKind.Closing, mark));
    }

    private void AddCharacters(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            _tokens.Add(new MarkdownToken(MarkdownTokenKind.Character, rune.ToString()));
        }
    }

    private void AddMarkup(string markup) => _tokens.Add(new MarkdownToken(MarkdownTokenKind.Markup, markup));

    private static bool IsBareAddress(LinkedText text) =>
        text.Runs is [{ IsBold: false, IsItalic: false } run]
        && string.Equals(run.Text, text.Link, StringComparison.Ordinal)
        && !run.Text.AsSpan().ContainsAny('<', '>');

    private static string Destination(string link) => "<" + link
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("<", "\\<", StringComparison.Ordinal)
        .Replace(">", "\\>", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal) + ">";
}
