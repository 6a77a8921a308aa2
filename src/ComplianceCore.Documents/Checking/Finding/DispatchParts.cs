namespace ComplianceCore.Documents;

/// <summary>The parts of a dispatch where they were found in a document; what was not found is empty.</summary>
internal sealed class DispatchParts
{
    private readonly Dictionary<DispatchElement, List<TextPiece>> _pieces = [];
    private readonly Dictionary<TextPiece, DispatchElement> _elements = [];
    private readonly List<FoundAnnex> _annexes = [];
    private readonly List<TextPiece> _unknown = [];

    /// <summary>The lines of a part in the order of the text; none where it was not found.</summary>
    public IReadOnlyList<TextPiece> this[DispatchElement element] =>
        _pieces.TryGetValue(element, out var pieces) ? pieces : [];

    /// <summary>The annexes.</summary>
    public IReadOnlyList<FoundAnnex> Annexes => _annexes;

    /// <summary>What stands in the heading or the closing block and was not recognised.</summary>
    public IReadOnlyList<TextPiece> Unknown => _unknown;

    /// <summary>The words Kính gửi, without those addressed; null where they are missing.</summary>
    public TextPiece? AddresseesLabel { get; set; }

    /// <summary>Those addressed, a line each.</summary>
    public IReadOnlyList<TextPiece> Addressees { get; set; } = [];

    /// <summary>The line of the recipients that says where the dispatch is filed; null where it is missing.</summary>
    public TextPiece? Archive { get; set; }

    /// <summary>The name of a type of document, such as BÁO CÁO; a công văn has none.</summary>
    public TextPiece? TypeName { get; set; }

    /// <summary>The rule under the motto; null where none was found.</summary>
    public HeadingRuleMark? MottoRule { get; set; }

    /// <summary>The rule under the issuing body; null where none was found.</summary>
    public HeadingRuleMark? IssuingBodyRule { get; set; }

    /// <summary>Whether superior and issuing body were told apart by bold letters only.</summary>
    public bool IsIssuingBodyGuessed { get; set; }

    /// <summary>Adds a line to a part.</summary>
    public void Add(DispatchElement element, TextPiece piece)
    {
        if (!_pieces.TryGetValue(element, out var pieces))
        {
            pieces = [];
            _pieces.Add(element, pieces);
        }

        pieces.Add(piece);
        _elements[piece] = element;
    }

    /// <summary>Adds lines to a part.</summary>
    public void Add(DispatchElement element, IEnumerable<TextPiece> pieces)
    {
        foreach (var piece in pieces)
        {
            Add(element, piece);
        }
    }

    /// <summary>Adds an annex.</summary>
    public void Add(FoundAnnex annex)
    {
        _annexes.Add(annex);
        Add(DispatchElement.AnnexLabel, annex.Label is { } label ? [label] : []);
        Add(DispatchElement.AnnexTitle, annex.Title);
        Add(DispatchElement.AnnexReference, annex.Reference);
    }

    /// <summary>Adds a line that was not recognised.</summary>
    public void AddUnknown(TextPiece piece) => _unknown.Add(piece);

    /// <summary>The part that a line was found to be; null for none.</summary>
    public DispatchElement? ElementOf(TextPiece piece) =>
        _elements.TryGetValue(piece, out var element) ? element : null;
}
