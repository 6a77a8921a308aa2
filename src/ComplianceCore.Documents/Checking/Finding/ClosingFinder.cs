using System.Text.RegularExpressions;

namespace ComplianceCore.Documents;

/// <summary>Finds recipients and signature below the body.</summary>
internal sealed partial class ClosingFinder
{
    private const string Label = "noi nhan";
    private const int LongestTitle = 90;
    private const int LongestName = 60;

    private readonly DispatchParts _parts;
    private readonly List<TextPiece> _signing = [];
    private TextPiece? _label;
    private TextPiece? _lastRecipient;

    private ClosingFinder(DispatchParts parts)
    {
        _parts = parts;
    }

    /// <summary>Whether recipients begin with a line.</summary>
    public static bool IsLabel(TextPiece line)
    {
        var piece = TextPieces.Of(line).First();
        return piece.Text.Length <= Label.Length + 6 && TextKey.BeginsNear(piece.Key, Label);
    }

    /// <summary>Whether a line is that of the filing units.</summary>
    public static bool IsArchive(TextPiece line) => ArchivePattern().IsMatch(line.Text);

    /// <summary>Whether a signature begins with a line: a capacity, or the title of a head in capitals.</summary>
    public static bool IsSigningTitle(TextPiece piece) =>
        piece.Text.Length <= LongestTitle
        && piece.IsMostlyCapitals
        && (BeginsWithCapacity(piece) || IsTitle(piece));

    /// <summary>Whether an abbreviation of a capacity opens a line, written rightly or not.</summary>
    public static bool BeginsWithCapacity(TextPiece piece) => CapacityPattern().IsMatch(piece.Text);

    /// <summary>Finds the parts in the lines of a closing block.</summary>
    /// <param name="lines">The lines from the top.</param>
    /// <param name="parts">Takes the parts.</param>
    public static void Find(IEnumerable<TextPiece> lines, DispatchParts parts)
    {
        var finder = new ClosingFinder(parts);
        foreach (var piece in lines.SelectMany(TextPieces.Of).Where(piece => piece.Text.Length > 0))
        {
            finder.Take(piece);
        }

        finder.DivideSignature();
    }

    private void Take(TextPiece piece)
    {
        if (_label is null && IsLabel(piece))
        {
            _label = piece;
            _parts.Add(DispatchElement.RecipientsLabel, piece);
        }
        else if (IsSigning(piece))
        {
            _signing.Add(piece);
        }
        else if (IsArchive(piece))
        {
            _parts.Archive ??= piece;
            AddRecipient(piece);
        }
        else if (piece.IsListed || (_label is not null && IsBelowLabel(piece)))
        {
            AddRecipient(piece);
        }
        else if (_signing.Count > 0 || (_label is null && (piece.IsMostlyCapitals || IsTitle(piece))))
        {
            _signing.Add(piece);
        }
        else
        {
            _parts.AddUnknown(piece);
        }
    }

    private void AddRecipient(TextPiece piece)
    {
        _lastRecipient = piece;
        _parts.Add(DispatchElement.Recipient, piece);
    }

    /// <summary>Whether a line is no recipient: it stands in another column, or is in capitals.</summary>
    private bool IsSigning(TextPiece piece) => !IsArchive(piece)
        && !piece.IsListed
        && (IsSigningTitle(piece)
            || (piece.Paragraph.Cell is { } cell && _label?.Paragraph.Cell is { } other && cell.Column != other.Column)
            || (piece.Paragraph.TextBox is { } box && _label is not null && _label.Paragraph.TextBox != box)
            || piece.Column == TextColumn.Right
            || piece.Paragraph.Setting.Alignment is ParagraphAlignment.Right);

    private bool IsBelowLabel(TextPiece piece)
    {
        var last = _lastRecipient ?? _label!;
        return piece.Paragraph.Cell is { } cell
            ? last.Paragraph.Cell == cell
            : piece.Paragraph.Setting.Alignment != ParagraphAlignment.Center
                && (_lastRecipient is null || last.Text is [.., ';' or ',']);
    }

    /// <summary>The last line that is no title is the name; what stands in brackets is neither.</summary>
    private void DivideSignature()
    {
        TextPiece[] lines = [.. _signing.Where(piece => !HeadingWords.IsMark(piece) && !HeadingWords.IsRule(piece))];
        var name = Array.FindLastIndex(lines, IsName);
        var title = Array.FindIndex(lines, IsSigningTitle);
        for (var index = 0; index < lines.Length; index++)
        {
            if (index == name)
            {
                _parts.Add(DispatchElement.SignerName, lines[index]);
            }
            else if (index < name || IsSigningTitle(lines[index]))
            {
                AddTitle(lines[index], title);
            }
            else
            {
                _parts.AddUnknown(lines[index]);
            }
        }
    }

    private void AddTitle(TextPiece line, int firstTitle)
    {
        if (firstTitle >= 0 || line.IsMostlyCapitals || IsTitle(line))
        {
            _parts.Add(DispatchElement.SigningTitle, line);
        }
        else
        {
            _parts.AddUnknown(line);
        }
    }

    private static bool IsTitle(TextPiece piece) =>
        TitlePattern().IsMatch(piece.Key) || ShortTitlePattern().IsMatch(piece.Text);

    private static bool IsName(TextPiece piece) =>
        piece.Text.Length <= LongestName
        && !IsSigningTitle(piece)
        && !IsTitle(piece)
        && piece.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is >= 2 and <= 8
        && piece.Text.All(letter => char.IsLetter(letter) || letter is ' ' or '.' or ',' or '-' or '\'' or '’');

    [GeneratedRegex(
        @"^\s*[-–—−+•*·]?\s*L[ưuƯU]U?[ưu]?\s*:|^\s*[-–—−+•*·]\s*L[ưu]u\b|^\s*L[ưu]u\s+VT\b",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ArchivePattern();

    [GeneratedRegex(
        @"^(?:T\s?[./]?\s?M|K\s?[./]?\s?T|T\s?[./]?\s?L|T\s?\.?\s?U\s?\.?\s?Q|Q)(?:\s?[./]\s?|\s)\p{Lu}",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CapacityPattern();

    [GeneratedRegex(
        @"^(?:quyen )?(?:pho )?(?:chu tich|chanh van phong|chanh thanh tra|giam doc|tong giam doc|truong phong"
            + @"|truong ban|cuc truong|chi cuc truong|tong cuc truong|vu truong|vien truong|hieu truong|thu truong"
            + @"|bo truong|thu tuong|bi thu|chu nhiem|doi truong|tram truong|chanh an|kiem sat vien|tong bien tap"
            + @"|to truong|truong doan|phu trach|pho hieu truong)(?: |$)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TitlePattern();

    // With its marks, for many a name begins with Trương.
    [GeneratedRegex(
        @"^(?:trưởng|chánh)(?: |$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ShortTitlePattern();
}
