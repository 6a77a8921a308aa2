namespace ComplianceCore.Documents;

/// <summary>Finds the parts of a heading, whatever tables, tabs or text boxes hold them in their places.</summary>
internal sealed class HeadingFinder
{
    private readonly DispatchParts _parts;
    private readonly List<TextPiece> _bodies = [];
    private TextPiece? _number;

    private HeadingFinder(DispatchParts parts)
    {
        _parts = parts;
    }

    /// <summary>Finds the parts in the lines of a heading.</summary>
    /// <param name="lines">The lines from the top.</param>
    /// <param name="parts">Takes the parts.</param>
    /// <returns>What the lines fall into, for the rules under them.</returns>
    public static IReadOnlyList<TextPiece> Find(IEnumerable<TextPiece> lines, DispatchParts parts)
    {
        var finder = new HeadingFinder(parts);
        TextPiece[] pieces = [.. lines.SelectMany(TextPieces.Of).Where(piece => piece.Text.Length > 0)];
        foreach (var piece in pieces)
        {
            finder.Take(piece);
        }

        finder.DivideBodies();
        return pieces;
    }

    private void Take(TextPiece piece)
    {
        if (HeadingWords.IsRule(piece) || HeadingWords.IsMark(piece))
        {
            return;
        }

        if (HeadingWords.IsTypeName(piece) && _number is not null)
        {
            _parts.TypeName ??= piece;
        }
        else if (Recognised(piece) is { } element)
        {
            _number = element == DispatchElement.CodeNumber ? piece : _number;
            _parts.Add(element, piece);
        }
        else if (ContinuesSubject(piece))
        {
            _parts.Add(DispatchElement.Subject, piece);
        }
        else if (_number is null
            && (piece.IsMostlyCapitals || HeadingWords.BeginsBody(piece) || IsInCellOfBody(piece)))
        {
            _bodies.Add(piece);
        }
        else
        {
            _parts.AddUnknown(piece);
        }
    }

    /// <summary>What a line is by its own words; each part but the first time it is met is something else.</summary>
    private DispatchElement? Recognised(TextPiece piece)
    {
        DispatchElement? element = piece switch
        {
            _ when HeadingWords.IsCountryName(piece) => DispatchElement.CountryName,
            _ when HeadingWords.IsMotto(piece) => DispatchElement.Motto,
            _ when HeadingWords.IsPlaceAndDate(piece) => DispatchElement.PlaceAndDate,
            _ when HeadingWords.IsSubject(piece) => DispatchElement.Subject,
            _ when HeadingWords.IsCodeNumber(piece) => DispatchElement.CodeNumber,
            _ when HeadingWords.IsSecrecy(piece) && IsStamp(piece) => DispatchElement.Secrecy,
            _ when HeadingWords.IsUrgency(piece) && IsStamp(piece) => DispatchElement.Urgency,
            _ => null,
        };
        return element is { } found && _parts[found].Count == 0 ? found : null;
    }

    // In small letters such a word may also be the last of a subject.
    private bool IsStamp(TextPiece piece) => piece.IsMostlyCapitals || !ContinuesSubject(piece);

    /// <summary>Whether a line goes on with the subject, or is a subject without its label.</summary>
    private bool ContinuesSubject(TextPiece piece)
    {
        if (_parts.TypeName is not null || piece.Column == TextColumn.Right)
        {
            return false;
        }

        return _parts[DispatchElement.Subject] switch
        {
            [.., var last] => IsInSameFrame(last, piece) && !IsParted(last, piece),
            _ => _number is { } number && IsInSameFrame(number, piece) && !piece.IsMostlyCapitals,
        };
    }

    private bool IsInCellOfBody(TextPiece piece) =>
        _bodies is [.., var last] && last.Paragraph.Cell is not null && IsInSameFrame(last, piece);

    private static bool IsInSameFrame(TextPiece first, TextPiece second) =>
        first.Paragraph.Cell == second.Paragraph.Cell && first.Paragraph.TextBox == second.Paragraph.TextBox;

    // Between a subject and what only stands below it there is an empty line, or stamps.
    private static bool IsParted(TextPiece last, TextPiece next) =>
        last.Paragraph.Cell is null && next.Paragraph.Number > last.Paragraph.Number + 1;

    private void DivideBodies()
    {
        var begin = _bodies.FindLastIndex(HeadingWords.BeginsBody);
        if (begin > 0 && HeadingWords.BeginsPlace(_bodies[begin]))
        {
            begin = 0;
        }

        if (begin <= 0 && BoldFrom() is { } bold)
        {
            begin = bold;
            _parts.IsIssuingBodyGuessed = true;
        }

        begin = Math.Max(begin, 0);
        _parts.Add(DispatchElement.SuperiorBody, _bodies.Take(begin));
        _parts.Add(DispatchElement.IssuingBody, _bodies.Skip(begin));
    }

    /// <summary>Where bold lines follow others and do not name their place; null where none do.</summary>
    private int? BoldFrom()
    {
        var bold = _bodies.FindIndex(line => line.IsBold);
        return bold > 0 && _bodies.Skip(bold).All(line => line.IsBold) && !HeadingWords.BeginsPlace(_bodies[bold])
            ? bold
            : null;
    }
}
