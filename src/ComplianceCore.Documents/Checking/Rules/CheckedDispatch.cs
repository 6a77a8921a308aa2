namespace ComplianceCore.Documents;

/// <summary>A document whose parts have been found, and what its check has come to so far.</summary>
internal sealed class CheckedDispatch
{
    private readonly List<LayoutDeparture> _departures = [];
    private readonly List<(LocalizedText Message, DocumentPlace? Place)> _notes = [];

    public CheckedDispatch(WordDocument document, DispatchParts parts, LayoutProfile profile)
    {
        Document = document;
        Parts = parts;
        Profile = profile;
        Rules = LayoutRuleBook.Of(profile);
    }

    /// <summary>The document.</summary>
    public WordDocument Document { get; }

    /// <summary>Its parts.</summary>
    public DispatchParts Parts { get; }

    /// <summary>The profile that it is checked against.</summary>
    public LayoutProfile Profile { get; }

    /// <summary>The rules of the profile.</summary>
    public LayoutRuleBook Rules { get; }

    /// <summary>Adds a departure at a line.</summary>
    public void Add(LayoutRule rule, LocalizedText found, TextPiece piece) =>
        Add(rule, rule.Part, found, DocumentPlace.Of(rule.Part, piece));

    /// <summary>Adds a departure at a line.</summary>
    public void Add(string rule, LocalizedText found, TextPiece piece) => Add(Rules[rule], found, piece);

    /// <summary>Adds a departure at a place.</summary>
    public void Add(LayoutRule rule, DispatchElement? part, LocalizedText found, DocumentPlace place) =>
        _departures.Add(new LayoutDeparture(rule, part, found, [place], AcceptedBecause: null));

    /// <summary>Adds what a reader of the report should know.</summary>
    public void Note(string key, TextPiece? piece, params ReadOnlySpan<TextArgument> arguments) => _notes.Add(
        (DocumentTexts.Catalog.Format(key, arguments), piece is null ? null : DocumentPlace.Of(piece)));

    /// <summary>The departures in the order of the rules; the places of equal ones together.</summary>
    public IEnumerable<LayoutDeparture> Departures()
    {
        var byRule = _departures.ToLookup(each => each.Rule.Id, StringComparer.Ordinal);
        return Rules.Rules
            .SelectMany(rule => byRule[rule.Id].GroupBy(each => (each.Part, each.Found)))
            .Select(group => group.First() with { Places = [.. group.SelectMany(each => each.Places).Distinct()] });
    }

    /// <summary>The notes in the order in which they were made; the places of equal ones together.</summary>
    public IEnumerable<LayoutNote> Notes() => _notes
        .GroupBy(each => each.Message)
        .Select(group => new LayoutNote(
            group.Key, [.. group.Select(each => each.Place).OfType<DocumentPlace>().Distinct()]));
}
