using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>Counts rows as they come, each for itself.</summary>
internal sealed unsafe class RowCounter : IRecordSink
{
    private static readonly EventKind[] _kinds =
        [default, EventKind.Recalled, default, EventKind.Issued, EventKind.Signed, EventKind.Sent, EventKind.Received];

    private readonly DayTable _days;
    private readonly uint _asOfEnd;
    private readonly CountResult _result;
    private readonly int _worker;
    private int _chunk;

    public RowCounter(EventReading reading, DayTable days, CountResult result, int worker)
    {
        _worker = worker;
        _days = days;
        _asOfEnd = (uint)reading.AsOfEnd;
        _result = result;
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
        if (record.Kind == RecordKind.Secret)
        {
            Tally(RowTally.Secret, record);
        }
        else if (record.Unit == EventRecord.UnknownUnit)
        {
            _result.AddUnknown(_worker, record.Second >> 1, rows: 1);
            _result.Examples.Offer(RowTally.UnknownUnit, record, _chunk, _chunk);
        }
        else if (_days.Of(record.Second) is var period && period < 0)
        {
            Tally(RowTally.OutsideCalendar, record);
        }
        else if (record.Second >= _asOfEnd)
        {
            Tally(RowTally.AfterAsOf, record);
        }
        else
        {
            _result.Figures.Add(FigureCounter.CellOf(period, record.Unit, (int)_kinds[record.Kind]));
        }
    }

    private void Tally(RowTally tally, in EventRecord record)
    {
        _result.AddTallied(tally, record.Unit);
        _result.Examples.Offer(tally, record, _chunk, _chunk);
    }
}
