namespace ComplianceCore.Events;

/// <summary>Looks for the first rows of each tally when rows are counted for themselves.</summary>
/// <remarks>
/// What is counted from sums does not say where it stood. So the chunks are gone through once more, in their order, as
/// long as a tally lacks rows, and only those that may have some.
/// </remarks>
internal sealed unsafe class RowExamples
{
    private static readonly RowTally[] _tallies =
        [RowTally.Secret, RowTally.UnknownUnit, RowTally.OutsideCalendar, RowTally.AfterAsOf];

    private readonly EventReading _reading;
    private readonly DayOutcomes _days;
    private readonly RowRule _rule;
    private readonly CountResult _result;
    private readonly RecordWriter _records;
    private readonly ChunkColumns _columns = new();
    private readonly Dictionary<RowTally, long> _left;
    private readonly Dictionary<RowTally, HashSet<(ulong High, ulong Low)>> _found;
    private bool _hasDocuments;

    /// <summary>Prepares the search.</summary>
    /// <param name="reading">What is counted.</param>
    /// <param name="days">What becomes of days.</param>
    /// <param name="run">The count, of whose results the first one is given what is found.</param>
    public RowExamples(EventReading reading, DayOutcomes days, EventRun run)
    {
        _reading = reading;
        _days = days;
        _rule = run.Rule;
        _result = run.Results[0];
        _records = new RecordWriter(reading, new UnknownUnits());
        _found = _tallies.ToDictionary(tally => tally, _ => new HashSet<(ulong High, ulong Low)>());
        _left = _tallies.ToDictionary(
            tally => tally,
            tally => reading.Settings.Options.Examples == 0 ? 0 : run.Results.Sum(result => result.RowsOf(tally)));
    }

    /// <summary>Finds the rows.</summary>
    public void Find(IEnumerable<CountedLog> logs)
    {
        foreach (var log in logs)
        {
            for (var chunk = 0; chunk < log.Places.Count && _left.Values.Any(left => left > 0); chunk++)
            {
                if (MayHold(log, log.Log.Contents.Chunks[chunk]))
                {
                    Search(log, log.Log.Contents.Chunks[chunk], log.Places[chunk].Ordinal);
                }
            }
        }
    }

    private bool MayHold(CountedLog log, in CachedChunk chunk) =>
        chunk.Rows > 0
        && ((_left[RowTally.Secret] > 0 && chunk.SecretRows > 0)
            || (_left[RowTally.UnknownUnit] > 0 && log.UnitsByList[chunk.List].Contains(-1))
            || (_left[RowTally.OutsideCalendar] + _left[RowTally.AfterAsOf] > 0
                && !(_days.AreSame(chunk) && _days.ByDay[chunk.LastDay] < _days.Periods)));

    private void Search(CountedLog log, in CachedChunk chunk, int ordinal)
    {
        _columns.ReadDays(log.Log.File, chunk);
        _hasDocuments = false;
        var units = log.UnitsByList[chunk.List];
        for (var row = 0; row < chunk.Rows; row++)
        {
            if (TallyOf(units[_columns.Codes[row]], row) is { } tally && _left[tally] > 0)
            {
                Take(log, chunk, ordinal, row, tally);
            }
        }
    }

    private RowTally? TallyOf(int unit, int row) => _rule.TallyOf(EventRecord.Of(
        high: 0,
        more: 0,
        _columns.Kinds[row],
        unit < 0 ? EventRecord.UnknownUnit : (uint)unit,
        _columns.Days[row] * (uint)LocalSecond.PerDay));

    private void Take(CountedLog log, in CachedChunk chunk, int ordinal, int row, RowTally tally)
    {
        if (!_hasDocuments)
        {
            _columns.ReadDocuments(log.Log.File, chunk);
            _hasDocuments = true;
        }

        var number = _columns.Codes[row];
        var reading = _columns.RowAt(row, log.UnitsByList[chunk.List][number], log.CodeOf(chunk.List, number));
        var record = _records.Of(reading);
        _left[tally]--;
        if (_found[tally].Add(ExampleCandidate.KeyOf(reading, record)))
        {
            _result.Examples.Offer(tally, record, ordinal, ordinal);
            _left[tally] = _found[tally].Count == _reading.Settings.Options.Examples ? 0 : _left[tally];
        }
    }
}
