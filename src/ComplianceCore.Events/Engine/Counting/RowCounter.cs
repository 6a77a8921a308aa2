using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>Counts rows as they come, each for itself.</summary>
internal sealed unsafe class RowCounter : IRecordSink
{
    private static readonly EventKind[] _kinds =
        [default, EventKind.Recalled, default, EventKind.Issued, EventKind.Signed, EventKind.Sent, EventKind.Received];

    private readonly DayTable _usualDays;
    private readonly RowRule _rule;
    private readonly CountResult _result;
    private readonly int _worker;
    private int _chunk;

    /// <summary>Creates the counter of a worker.</summary>
    /// <param name="usualDays">The periods of days up to that of the figures.</param>
    /// <param name="rule">Tells the tallies of rows.</param>
    /// <param name="result">What is counted.</param>
    /// <param name="worker">The number of the worker.</param>
    public RowCounter(DayTable usualDays, RowRule rule, CountResult result, int worker)
    {
        _usualDays = usualDays;
        _rule = rule;
        _result = result;
        _worker = worker;
    }

    public void Begin(ChunkPlace place) => _chunk = place.Ordinal;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(EventRecord* records, int count)
    {
        for (var index = 0; index < count; index++)
        {
            Count(records[index]);
        }
    }

    public void Dispose()
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Count(in EventRecord record)
    {
        if (record.Kind != RecordKind.Secret
            && record.Unit != EventRecord.UnknownUnit
            && _usualDays.Of(record.Second) is >= 0 and var period)
        {
            _result.Figures.Add(FigureCounter.CellOf(period, record.Unit, (int)_kinds[record.Kind]));
        }
        else
        {
            Tally(record);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Tally(in EventRecord record)
    {
        var tally = _rule.TallyOf(record)!.Value;
        if (tally == RowTally.UnknownUnit)
        {
            _result.AddUnknown(_worker, record.Second >> 1, rows: 1);
        }
        else
        {
            _result.AddTallied(tally, record.Unit);
        }

        _result.Examples.Offer(tally, record, _chunk, _chunk);
    }
}
