namespace ComplianceCore.Documents;

/// <summary>
/// Finds the rules under motto and issuing body: drawn lines, borders of paragraphs, underlined letters, rows of signs.
/// </summary>
internal sealed class HeadingRuleFinder
{
    private readonly DispatchParts _parts;
    private readonly WordSection _page;
    private readonly ILookup<int, TextPiece> _pieces;
    private readonly Dictionary<(WordCell? Cell, int? TextBox, bool IsRight), TextPiece> _above = [];

    private HeadingRuleFinder(DispatchParts parts, WordSection page, IEnumerable<TextPiece> pieces)
    {
        _parts = parts;
        _page = page;
        _pieces = pieces.ToLookup(piece => piece.Paragraph.Number);
    }

    /// <summary>Finds the rules.</summary>
    /// <param name="heading">The paragraphs of the heading, empty ones included.</param>
    /// <param name="pieces">What its lines fall into.</param>
    /// <param name="page">The page.</param>
    /// <param name="parts">Knows the parts, and takes their rules.</param>
    public static void Find(
        IEnumerable<WordParagraph> heading,
        IEnumerable<TextPiece> pieces,
        WordSection page,
        DispatchParts parts)
    {
        var finder = new HeadingRuleFinder(parts, page, pieces);
        foreach (var paragraph in heading)
        {
            finder.Follow(paragraph);
        }
    }

    private void Follow(WordParagraph paragraph)
    {
        if (paragraph.Setting.HasTopBorder == true)
        {
            Give(AboveIn(paragraph, isRight: false), BorderOf(paragraph));
        }

        foreach (var piece in _pieces[paragraph.Number])
        {
            if (HeadingWords.IsRule(piece))
            {
                var above = AboveIn(paragraph, piece.Column == TextColumn.Right);
                Give(above, new HeadingRuleMark(piece.Width, HeadingWords.IsSolidRule(piece)));
                continue;
            }

            _above[KeyOf(paragraph, piece.Column == TextColumn.Right)] = piece;
            var underlined = TextPiece.WidthOf(piece.Runs.Where(run => run.Setting.IsUnderlined == true));
            if (underlined > 0)
            {
                Give(piece, new HeadingRuleMark(underlined, IsSolid: true));
            }
        }

        if (paragraph.Setting.HasBottomBorder == true)
        {
            Give(AboveIn(paragraph, isRight: false), BorderOf(paragraph));
        }

        foreach (var line in paragraph.Lines)
        {
            Give(AboveOf(line, paragraph), new HeadingRuleMark(line.Length, IsSolid: true));
        }
    }

    private TextPiece? AboveIn(WordParagraph paragraph, bool isRight) =>
        _above.GetValueOrDefault(KeyOf(paragraph, isRight))
        ?? _above.GetValueOrDefault(KeyOf(paragraph, !isRight));

    // In a table and in a text box one column stands alone; elsewhere tabs divide a line.
    private static (WordCell? Cell, int? TextBox, bool IsRight) KeyOf(WordParagraph paragraph, bool isRight) =>
        (paragraph.Cell is { } cell ? cell with { Row = 0, Width = null } : null, paragraph.TextBox, isRight);

    private TextPiece? AboveOf(DrawnLine line, WordParagraph paragraph)
    {
        var isFree = paragraph.Cell is null && paragraph.TextBox is null;
        var left = isFree ? LastOf(DispatchElement.IssuingBody) : AboveIn(paragraph, isRight: false);
        var right = isFree ? LastOf(DispatchElement.Motto) : AboveIn(paragraph, isRight: true);
        if (left is null || right is null || left == right)
        {
            return left ?? right;
        }

        // Outside of cells and boxes the place of the line tells, else which text it fits better.
        return line.Offset is { } offset && offset > 0
            ? offset > (_page.Width ?? 0) / 3 ? right : left
            : Math.Abs(line.Length - right.Width) < Math.Abs(line.Length - (left.Width / 2)) ? right : left;
    }

    private TextPiece? LastOf(DispatchElement element) => _parts[element] is [.., var last] ? last : null;

    private HeadingRuleMark BorderOf(WordParagraph paragraph)
    {
        var room = paragraph.Cell is { } cell ? cell.Width : _page.Width - _page.Left - _page.Right;
        return new HeadingRuleMark(
            room - (paragraph.Setting.Left ?? 0) - (paragraph.Setting.Right ?? 0), IsSolid: true);
    }

    private void Give(TextPiece? above, HeadingRuleMark mark)
    {
        if (above is null)
        {
            return;
        }

        switch (_parts.ElementOf(above))
        {
            case DispatchElement.Motto:
                _parts.MottoRule ??= mark;
                break;
            case DispatchElement.IssuingBody:
                _parts.IssuingBodyRule ??= mark;
                break;
        }
    }
}
