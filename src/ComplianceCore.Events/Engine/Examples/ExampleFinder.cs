using System.Text;

namespace ComplianceCore.Events;

/// <summary>Looks the first rows of every tally up in the logs.</summary>
/// <remarks>
/// Rows of documents are known by their records. Rows that are counted for themselves have a tally each, whatever the
/// others say, and are known by it.
/// </remarks>
internal sealed unsafe class ExampleFinder
{
    private readonly EventReading _reading;
    private readonly RowRule _rule;
    private readonly CarefulReader _careful;
    private readonly RecordWriter _records;
    private readonly ExampleCandidates _candidates;
    private readonly Dictionary<(ulong High, ulong Low), int> _sought = [];
    private readonly HashSet<(ulong High, ulong Low)> _seen = [];
    private readonly SortedDictionary<RowTally, List<Issue>> _found = [];

    private ExampleFinder(EventReading reading, RowRule rule, ExampleCandidates candidates)
    {
        _reading = reading;
        _rule = rule;
        _careful = new CarefulReader(reading);
        _records = new RecordWriter(reading, new UnknownUnits());
        _candidates = candidates;
    }

    /// <summary>Finds the first rows of every tally but the bad ones, tally by tally.</summary>
    /// <param name="reading">What was counted.</param>
    /// <param name="rule">Tells the tallies of rows that are counted for themselves.</param>
    /// <param name="candidates">The rows that may be among the first.</param>
    /// <param name="places">The chunks of the logs.</param>
    public static IEnumerable<Issue> Find(
        EventReading reading,
        RowRule rule,
        ExampleCandidates candidates,
        IReadOnlyList<ChunkPlace> places)
    {
        var finder = new ExampleFinder(reading, rule, candidates);
        using var chunk = new LogChunk(reading.Settings.Options.ChunkSize);
        foreach (var place in finder.PlacesOf(places).Where(finder.MayHold))
        {
            place.ReadAgain(chunk);
            finder.Search(chunk);
        }

        return finder._found.Values.SelectMany(issues => issues);
    }

    /// <summary>The chunks in which rows are to be found, in order.</summary>
    private IEnumerable<ChunkPlace> PlacesOf(IReadOnlyList<ChunkPlace> places)
    {
        var isSought = new bool[places.Count];
        foreach (var tally in Enum.GetValues<RowTally>())
        {
            foreach (var candidate in _candidates.Of(tally))
            {
                _sought[candidate.Record] = _sought.GetValueOrDefault(candidate.Record) | (1 << (int)tally);
                isSought.AsSpan(candidate.FirstChunk..(candidate.LastChunk + 1)).Fill(true);
            }
        }

        return places.Where(place => isSought[place.Ordinal] && place.CanBeReadAgain);
    }

    /// <summary>Whether a chunk may hold a row of a tally that lacks examples.</summary>
    private bool MayHold(ChunkPlace place) => Enum.GetValues<RowTally>().Any(tally =>
        (!_found.TryGetValue(tally, out var found) || found.Count < _reading.Settings.Options.Examples)
        && _candidates.Of(tally).Any(row => row.FirstChunk <= place.Ordinal && place.Ordinal <= row.LastChunk));

    private void Search(LogChunk chunk)
    {
        if (chunk.Rows is not QuotedRow.Whole)
        {
            return;
        }

        var layout = chunk.Place.Source.Layout;
        var fields = new FieldSplitter(layout.Separator);
        var line = chunk.Place.FirstLine;
        for (var start = 0; start < chunk.Length;)
        {
            var rest = chunk.Bytes[start..];
            QuotedRows.EndOf(rest, layout.Separator, isEnd: true, out var length);
            var row = _careful.Read(rest[..(length - 1)], layout, fields);
            if (!row.IsBlank && row.Fault is null)
            {
                Take(row, _records.Of(row), chunk.Place, start, line);
            }

            line += rest[..length].Count((byte)'\n');
            start += length;
        }
    }

    private void Take(in RowReading row, in EventRecord record, ChunkPlace place, int start, long line)
    {
        var key = ExampleCandidate.KeyOf(row, record);
        var tallies = TalliesOf(key, record);

        // Of rows that are the same the first one is shown.
        if (tallies == 0 || !_seen.Add(key))
        {
            return;
        }

        foreach (var tally in Enum.GetValues<RowTally>().Where(tally => (tallies & (1 << (int)tally)) != 0))
        {
            if (!_found.TryGetValue(tally, out var found))
            {
                _found[tally] = found = [];
            }

            if (found.Count < _reading.Settings.Options.Examples)
            {
                found.Add(IssueOf(tally, row, place, start, line));
            }
        }
    }

    /// <summary>The tallies of a row, a bit for each.</summary>
    private int TalliesOf((ulong High, ulong Low) key, in EventRecord record) => _reading.CountsDocuments
        ? _sought.GetValueOrDefault(key)
        : _rule.TallyOf(record) is { } tally ? 1 << (int)tally : 0;

    private static Issue IssueOf(RowTally tally, in RowReading row, ChunkPlace place, int start, long line) =>
        EventTexts.Catalog.Warning(
            TallyCode.Of(tally),
            new SourcePlace(place.Source.Name, (int)Math.Min(line, int.MaxValue), 0),
            ("offset", LocalNumber.InBoth(place.Offset + start)),
            ("unit", Encoding.UTF8.GetString(row.Code)));
}
