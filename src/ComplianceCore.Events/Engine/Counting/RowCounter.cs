using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>Counts rows as they come, each for itself.</summary>
/// <remarks>
/// Most rows are of the same period as the row before. So the moments of eight rows at a time are compared with the
/// seconds of that period, and those inside count for it without a look at the calendar.
/// </remarks>
internal sealed unsafe class RowCounter : IRecordSink
{
    private const int RowsAtOnce = 8;

    private readonly DayTable _usualDays;
    private readonly RowRule _rule;
    private readonly CountResult _result;
    private readonly int _worker;
    private int _chunk;

    // The period of the row before, its first second and how many it has: none before the first row.
    private int _period;
    private uint _first;
    private uint _seconds;

    // The places of its figures that are to grow by one.
    private readonly uint[] _places = new uint[RecordBatch.Capacity + RowsAtOnce];
    private int _placed;

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
    public void Add(RecordBatch batch)
    {
        var unknown = Vector512.Create((ulong)EventRecord.UnknownUnit);
        for (var row = 0; row < batch.Count; row += RowsAtOnce)
        {
            var lows = Vector512.Load(batch.Lows + row);
            var kinds = (lows >>> EventRecord.KindStart) & Vector512.Create(7UL);
            var units = (lows >>> EventRecord.UnitStart) & unknown;
            var seconds = (lows.AsUInt32() - Vector512.Create((ulong)_first).AsUInt32()).AsUInt64()
                & Vector512.Create((ulong)uint.MaxValue);
            var isOther = Vector512.GreaterThanOrEqual(seconds, Vector512.Create((ulong)_seconds))
                | Vector512.Equals(units, unknown)
                | Vector512.Equals(kinds, Vector512<ulong>.Zero);
            var others = (uint)isOther.ExtractMostSignificantBits();
            Vector512.Narrow(FigureCounter.PlacesOf(units, kinds), Vector512<ulong>.Zero).GetLower()
                .StoreUnsafe(ref _places[_placed]);
            if (others == 0 && row + RowsAtOnce <= batch.Count)
            {
                _placed += RowsAtOnce;
            }
            else
            {
                AddEach(batch, row, others);
            }
        }

        AddPlaced();
    }

    public void Dispose()
    {
        // There is nothing to let go of.
    }

    /// <summary>Adds eight rows whose places stand behind those that are to grow, or as many as there are.</summary>
    /// <param name="batch">The rows.</param>
    /// <param name="row">The first of them.</param>
    /// <param name="others">A bit for each that does not count for the period, the lowest for the first.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddEach(RecordBatch batch, int row, uint others)
    {
        var all = (1U << Math.Min(RowsAtOnce, batch.Count - row)) - 1;
        var first = _placed;
        for (var usual = all & ~others; usual != 0; usual &= usual - 1)
        {
            _places[_placed++] = _places[first + BitOperations.TrailingZeroCount(usual)];
        }

        for (var other = all & others; other != 0; other &= other - 1)
        {
            AddOther(batch[row + BitOperations.TrailingZeroCount(other)]);
        }
    }

    private void AddPlaced()
    {
        if (_placed > 0)
        {
            _result.Figures.Add(_period, _places.AsSpan(0, _placed));
            _placed = 0;
        }
    }

    private void AddOther(in EventRecord record)
    {
        if (record.Kind == RecordKind.Secret
            || record.Unit == EventRecord.UnknownUnit
            || _usualDays.Of(record.Second) is not (>= 0 and var period))
        {
            Tally(record);
            return;
        }

        _result.Figures.Add(FigureCounter.CellOf(period, record.Unit, (int)RecordKind.EventKindOf(record.Kind)));
        if (period != _period)
        {
            AddPlaced();
            _period = period;
        }

        (_first, _seconds) = _usualDays.SecondsOf(period);
    }

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
