using System.Text;

namespace ComplianceCore.Events;

/// <summary>Tallies the rows that one worker could not read, and keeps the first of every fault.</summary>
/// <remarks>
/// A worker takes chunks in ascending order, so the first rows it meets are the first it will ever meet.
/// </remarks>
internal sealed class BadRows
{
    private const int LongestValue = 60;

    private readonly EventSettings _settings;
    private readonly Action<int> _tally;
    private readonly Dictionary<string, List<BadRow>> _first = new(StringComparer.Ordinal);

    /// <summary>Creates the tally of a worker.</summary>
    /// <param name="settings">How many rows are shown, and the words that messages name.</param>
    /// <param name="tally">Adds a row of a unit; of none when the number is -1.</param>
    public BadRows(EventSettings settings, Action<int> tally)
    {
        _settings = settings;
        _tally = tally;
    }

    /// <summary>The first rows of every fault.</summary>
    public IEnumerable<BadRow> First => _first.Values.SelectMany(rows => rows);

    /// <summary>Adds an event that has no place.</summary>
    public void Add(in RowReading reading) => _tally(reading.Unit);

    /// <summary>Adds a row.</summary>
    public void Add(in RowReading reading, ChunkPlace place, int start, int line, LogLayout layout)
    {
        Add(reading);
        if (!_first.TryGetValue(reading.Fault!, out var first))
        {
            _first[reading.Fault!] = first = [];
        }

        // Within a batch of rows those of another shape come first, so that an earlier row may come later.
        var wanted = _settings.Options.Examples;
        var before = first.Count(row => (row.Place.Ordinal, row.Start).CompareTo((place.Ordinal, start)) < 0);
        if (before < wanted)
        {
            var message = MessageOf(reading, place.Offset + start, layout);
            first.Insert(before, new BadRow(reading.Fault!, place, start, line, message));
            first.RemoveRange(Math.Min(first.Count, wanted), Math.Max(0, first.Count - wanted));
        }
    }

    private LocalizedText MessageOf(in RowReading reading, long offset, LogLayout layout)
    {
        var value = Shown(reading.Value);
        var vocabulary = _settings.Options.Vocabulary;
        var known = reading.Fault is RowIssueCode.UnknownKind
            ? vocabulary.Kinds.Keys
            : vocabulary.Confidentialities.Keys;
        return EventTexts.Catalog.Format(
            reading.Fault!,
            ("offset", LocalNumber.InBoth(offset)),
            ("fields", LocalNumber.InBoth(reading.Detail)),
            ("columns", LocalNumber.InBoth(layout.FieldCount)),
            ("column", LogWords.NameOf((EventColumn)Math.Min(reading.Detail, (int)EventColumn.Confidentiality))),
            ("character", CharacterOf(reading.Value)),
            ("value", value),
            ("nearest", NearestName.To(value, [.. known])),
            ("known", string.Join(", ", known)));
    }

    private static string CharacterOf(ReadOnlySpan<byte> field)
    {
        var text = Encoding.UTF8.GetString(field);
        var index = UnprintableCharacters.IndexIn(text) is >= 0 and var place
            ? place
            : text.AsSpan().IndexOfAny("\t\r\n");
        return index < 0 ? string.Empty : UnprintableCharacters.NameOf(text[index]);
    }

    private static string Shown(ReadOnlySpan<byte> field)
    {
        var text = UnprintableCharacters.Hidden(Encoding.UTF8.GetString(field)).ReplaceLineEndings("?");
        return text.Length <= LongestValue ? text : $"{text.AsSpan(0, LongestValue)}…";
    }
}
