using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Finds the parts of a dispatch in a document that anybody may have made.</summary>
internal sealed partial class PartFinder
{
    private readonly WordDocument _document;
    private readonly DispatchParts _parts = new();
    private readonly TextPiece[] _lines;

    private PartFinder(WordDocument document)
    {
        _document = document;
        _lines = [.. document.Paragraphs.SelectMany(TextPieces.LinesOf)];
    }

    /// <summary>Finds the parts.</summary>
    public static DispatchParts Find(WordDocument document)
    {
        var finder = new PartFinder(document);
        finder.Find();
        return finder._parts;
    }

    private void Find()
    {
        var label = Array.FindIndex(_lines, 0, LinesOfHeading, AddresseeFinder.IsLabel);
        var headingEnd = label >= 0 ? label : EndOfHeading();
        FindHeading(headingEnd);
        var bodyStart = headingEnd + (label >= 0 ? AddresseeFinder.Find(_lines[label..], _parts) : 0);
        var closingStart = StartOfClosing(bodyStart);
        BodyFinder.Find(_lines[bodyStart..closingStart], _parts);
        var annexStart = StartOfAnnexes(closingStart);
        ClosingFinder.Find(_lines[closingStart..annexStart], _parts);
        AnnexFinder.Find(_lines[annexStart..], _parts);
        FindPageNumbers();
    }

    private int LinesOfHeading => Math.Min(_lines.Length, WordBounds.LinesOfHeading);

    private void FindHeading(int end)
    {
        var pieces = HeadingFinder.Find(_lines[..end], _parts);
        var next = end < _lines.Length ? _lines[end].Paragraph.Number : int.MaxValue;
        HeadingRuleFinder.Find(
            _document.Paragraphs.TakeWhile(paragraph => paragraph.Number < next),
            pieces,
            _document.Sections[0],
            _parts);
    }

    /// <summary>Where a heading without addressees ends: before the first sentence below number or date.</summary>
    private int EndOfHeading()
    {
        var last = Array.FindLastIndex(
            _lines, LinesOfHeading - 1, LinesOfHeading, line => TextPieces.Of(line).Any(IsOfHeading));
        var end = last + 1;
        while (last >= 0 && end < LinesOfHeading && IsNearHeading(_lines[end], _lines[last]))
        {
            end++;
        }

        return end;
    }

    private static bool IsOfHeading(TextPiece piece) => HeadingWords.IsCountryName(piece)
        || HeadingWords.IsMotto(piece)
        || (HeadingWords.IsCodeNumber(piece) && piece.Text.Length < 60)
        || (HeadingWords.IsPlaceAndDate(piece) && piece.Text.Length < 60 && !TextKey.Begins(piece.Key, "ngay"))
        || HeadingWords.IsSubject(piece);

    private static bool IsNearHeading(TextPiece line, TextPiece last) => line.IsInTableOf(last)
        || (last.Paragraph.TextBox is not null && line.Paragraph.TextBox == last.Paragraph.TextBox);

    private int StartOfClosing(int bodyStart)
    {
        var closed = Array.FindLastIndex(_lines, line => ClosingMarkEnd().IsMatch(line.Text));
        var from = Math.Max(bodyStart, closed + 1);
        var label = Array.FindIndex(_lines, bodyStart, ClosingFinder.IsLabel);
        var until = label >= 0 ? label : _lines.Length;
        var signing = Array.FindIndex(_lines, from, line => IsSigning(line));
        var archive = Array.FindIndex(_lines, bodyStart, ClosingFinder.IsArchive);
        var start = new[] { label, signing >= 0 && signing < until ? signing : -1, archive }
            .Where(index => index >= 0)
            .DefaultIfEmpty(_lines.Length)
            .Min();
        return StartOfTable(start, bodyStart);
    }

    private static bool IsSigning(TextPiece line) =>
        TextPieces.Of(line).Any(ClosingFinder.IsSigningTitle) && !AnnexFinder.Begins(line);

    // Signature and recipients stand beside each other in one table, whichever of the two comes first.
    private int StartOfTable(int line, int bodyStart)
    {
        while (line > bodyStart && line < _lines.Length && _lines[line - 1].IsInTableOf(_lines[line]))
        {
            line--;
        }

        return line;
    }

    private int StartOfAnnexes(int closingStart)
    {
        if (closingStart == _lines.Length)
        {
            return _lines.Length;
        }

        var first = _lines[closingStart];
        var index = closingStart;
        while (index < _lines.Length && !EndsClosing(first, _lines[index]))
        {
            index++;
        }

        return index;
    }

    private static bool EndsClosing(TextPiece first, TextPiece line) => !line.IsInTableOf(first)
        && (line.Paragraph.Section != first.Paragraph.Section
            || (line.Paragraph.StartsPage && line.Paragraph.Number > first.Paragraph.Number)
            || AnnexFinder.Begins(line));

    // Sections share the headers that they do not name.
    private void FindPageNumbers()
    {
        var edges = _document.Sections
            .SelectMany(section => new[] { section.Header, section.FirstHeader, section.Footer, section.FirstFooter })
            .Distinct<IReadOnlyList<WordParagraph>>(ReferenceEqualityComparer.Instance)
            .SelectMany(edge => edge)
            .Where(PageNumbers.IsIn);
        _parts.Add(DispatchElement.PageNumber, edges.Select(
            edge => TextPiece.Of(edge, 0, edge.Text.Length, TextColumn.Whole)));
    }

    [GeneratedRegex(@"\./\.?\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ClosingMarkEnd();
}
