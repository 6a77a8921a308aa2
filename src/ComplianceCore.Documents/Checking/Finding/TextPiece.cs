namespace ComplianceCore.Documents;

/// <summary>A line of a paragraph, or a part of one that tabs or spaces set apart.</summary>
internal sealed class TextPiece
{
    private const string Blanks = " \t\u00A0\u2002\u2003\u2007\u2009\u202F\u3000\u200B";

    // The height of a line of Times New Roman beside the size of its letters.
    private const decimal LinePerSize = 1.15m;

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

    /// <summary>How high a line of it is, single-spaced, in points: by its largest letters.</summary>
    public decimal LineHeight => Runs.Max(run => run.Setting.ShownSize) * LinePerSize;

    /// <summary>How far its lines are apart; 1 is single spacing.</summary>
    public decimal LineSpacing
    {
        get
        {
            var setting = Paragraph.Setting;
            if (setting.FixedLine is not { } height)
            {
                return setting.LineSpacing ?? 1;
            }

            var lines = height / Math.Max(LineHeight, 1);
            return setting.IsLeastLine ? Math.Max(lines, 1) : lines;
        }
    }

    /// <summary>Whether a sign of a list stands before it, a dash or another.</summary>
    public bool IsListed => Text is ['-' or '–' or '—' or '−' or '+' or '•' or '*' or '·', ..];

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

    /// <summary>Whether both stand in one table.</summary>
    public bool IsInTableOf(TextPiece other) =>
        Paragraph.Cell is { } cell && other.Paragraph.Cell?.Table == cell.Table;

    /// <summary>
    /// The room between this paragraph and the next, in points; null where the other is not the next, for then
    /// something else makes the room.
    /// </summary>
    public decimal? RoomTo(TextPiece next)
    {
        var (above, below) = (Paragraph, next.Paragraph);
        if (below.Number != above.Number + 1 || above.Cell != below.Cell || above.TextBox != below.TextBox)
        {
            return null;
        }

        var after = above.Setting.IsContextual == true ? 0 : above.Setting.After ?? 0;
        var before = below.Setting.IsContextual == true ? 0 : below.Setting.Before ?? 0;
        return Twips.ToPoints(after + before);
    }

    /// <summary>A part of it.</summary>
    /// <param name="start">Where the part begins in its text.</param>
    /// <param name="length">How many letters it has.</param>
    public TextPiece Part(int start, int length) =>
        new(Paragraph, Start + start, Start + start + length, Column);

    /// <summary>How wide stretches of letters are beside each other, in twips.</summary>
    public static int WidthOf(IEnumerable<WordRun> runs) =>
        (int)Math.Min(runs.Sum(run => (long)WidthOf(run)), int.MaxValue / 4);

    private static int WidthOf(WordRun run) => TimesNewRoman.WidthOf(run.Text, run.Setting.Typesetting);
}
