namespace ComplianceCore.Documents;

/// <summary>Prints one line of a dispatch as Markdown.</summary>
internal static class MarkdownLine
{
    /// <summary>A value that is set upright.</summary>
    public static string Plain(string text) => Line(new TextRun { Text = text });

    /// <summary>A value that is set in bold.</summary>
    public static string Bold(string text) => Line(new TextRun { Text = text, IsBold = true });

    /// <summary>A value that is set in italics.</summary>
    public static string Italic(string text) => Line(new TextRun { Text = text, IsItalic = true });

    /// <summary>A value that is set in bold italics.</summary>
    public static string BoldItalic(string text) =>
        Line(new TextRun { Text = text, IsBold = true, IsItalic = true });

    /// <summary>A paragraph of the body.</summary>
    public static string Of(BodyParagraph paragraph)
    {
        var tokens = new MarkdownTokens();
        var runs = paragraph.Runs.Select(run => run with { Text = DispatchLines.OneLine(run.Text) });
        foreach (var text in LinkedText.Of([.. runs]))
        {
            tokens.Add(text);
        }

        return MarkdownEscape.Line(tokens.All);
    }

    private static string Line(TextRun run)
    {
        var text = DispatchLines.OneLine(run.Text).Trim();
        return text.Length == 0 ? string.Empty : Of(new BodyParagraph([run with { Text = text }]));
    }
}
