namespace ComplianceCore.Documents;

/// <summary>A line of a paragraph, or a part of one that tabs or spaces set apart.</summary>
internal sealed class TextPiece
{
    private const string Blanks = " \t\u00A0\u2002\u2003\u2007\u2009\u202F\u3000\u200B";

    private readonly Lazy<string> _key;

    private TextPiece(WordParagraph paragraph, int start, int end, TextColumn column)
    {
        while (start < end && Blanks.Contains(paragraph.Text[start], StringComparison.Ordinal))
        {
            start++;
        }

        while (end > start && Blanks.Contains(paragraph.Text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        Paragraph = paragraph;
        Start = start;
        Text = paragraph.Text[start..end];
        Column = column;
        _key = new Lazy<string>(() => TextKey.Of(Text));
    }

    /// <summary>Cuts a piece out of a paragraph, without the blanks at its ends.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="start">Where it begins in its text.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="column">Where it stands in its line.</param>
    public static TextPiece Of(WordParagraph paragraph, int start, int end, TextColumn column) =>
        new(paragraph, start, end, column);

    /// <summary>The paragraph.</summary>
    public WordParagraph Paragraph { get; }

    /// <summary>Where it begins in the text of the paragraph.</summary>
    public int Start { get; }

    /// <summary>The letters.</summary>
    public string Text { get; }

    /// <summary>Where it stands in its line.</summary>
    public TextColumn Column { get; }

    /// <summary>By what it is recognised.</summary>
    public string Key => _key.Value;

    /// <summary>Whether tabs or spaces in its paragraph hold it in its place.</summary>
    public bool IsPlacedByBlanks => Column != TextColumn.Whole
        || (Start > 0 && Blanks.Contains(Paragraph.Text[Start - 1], StringComparison.Ordinal));

    /// <summary>Its letters in stretches that are set alike.</summary>
    public IEnumerable<WordRun> Runs => Paragraph.RunsBetween(Start, Start + Text.Length);

    /// <summary>How wide it is on one line, in twips.</summary>
    public int Width => WidthOf(Runs);

    /// <summary>Whether most of its letters are capitals.</summary>
    public bool IsMostlyCapitals
    {
        get
        {
            var letters = Text.Count(char.IsLetter);
            return letters > 0 && Text.Count(char.IsUpper) * 10 >= letters * 7;
        }
    }

    /// <summary>Whether all its letters are bold.</summary>
    public bool IsBold => Runs.All(run => run.Setting.IsBold == true || !run.Text.Any(char.IsLetter));

    /// <summary>A part of it.</summary>
    /// <param name="start">Where the part begins in its text.</param>
    /// <param name="length">How many letters it has.</param>
    public TextPiece Part(int start, int length) =>
        new(Paragraph, Start + start, Start + start + length, Column);

    /// <summary>How wide stretches of letters are beside each other, in twips.</summary>
    public static int WidthOf(IEnumerable<WordRun> runs) =>
        (int)Math.Min(runs.Sum(run => (long)WidthOf(run)), int.MaxValue / 4);

    /// <summary>How wide letters are on one line, in twips; sizes that nobody says are those of Word.</summary>
    public static int WidthOf(WordRun run) => TimesNewRoman.WidthOf(
        run.Text,
        new TypeSetting(
            Math.Clamp(run.Setting.Size ?? RunSize.Usual, 1, 1000),
            run.Setting.IsBold == true,
            run.Setting.IsItalic == true));
}
