using System.Numerics;
using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>Counts the rows of one log, each for itself, from the columns that tell unit, day and kind.</summary>
/// <remarks>
/// The sums of a group are added as if all its rows were of the days that most of them are of; then only the chunks are
/// read that have rows of other days, and those rows are moved to where they belong. What has no sums, or is of too
/// many days, is counted row by row.
/// </remarks>
internal sealed class DayCounter : IDisposable
{
    private const int MostDays = 400;

    private readonly CountedLog _log;
    private readonly DayOutcomes _days;
    private readonly RecordFeed _records;
    private readonly PageCount _counted;
    private readonly DayPages _pages;
    private readonly long _mostBytes;
    private readonly ChunkColumns _columns = new();
    private byte[] _sums = [];
    private long _rows;

    /// <summary>Creates the counter of a worker.</summary>
    /// <param name="log">The log.</param>
    /// <param name="days">What becomes of days.</param>
    /// <param name="records">Counts rows that cannot be counted here.</param>
    /// <param name="counted">Counts pages.</param>
    /// <param name="mostBytes">From how many bytes of pages on they are counted before a further group.</param>
    public DayCounter(CountedLog log, DayOutcomes days, RecordFeed records, PageCount counted, long mostBytes)
    {
        _log = log;
        _days = days;
        _records = records;
        _counted = counted;
        _pages = new DayPages(days.AfterAsOf + 1, log.Units.Length);
        _mostBytes = mostBytes;
    }

    /// <summary>Counts the rows of a group.</summary>
    public void Take(CountedLog log, CachedGroup group)
    {
        var (first, last, rows) = (int.MaxValue, int.MinValue, 0L);
        foreach (ref readonly var chunk in log.ChunksOf(group))
        {
            (first, last, rows) = (Math.Min(first, chunk.FirstDay), Math.Max(last, chunk.LastDay), rows + chunk.Rows);
        }

        if (log.Units.Length > CountedUnits.Most || (rows > 0 && last - first > MostDays))
        {
            _records.Take(log, group);
            return;
        }

        if (_rows + rows > uint.MaxValue || _pages.Length > _mostBytes)
        {
            AddPages();
            _pages.Clear();
            _rows = 0;
        }

        _rows += rows;
        if (rows > 0)
        {
            Count(group);
        }
    }

    /// <summary>Adds what the counters of all workers counted, each outcome to the result of one worker.</summary>
    public static void Finish(DayCounter[] counters) => new WorkerThreads().Run(counters.Length, worker =>
    {
        var counted = counters[worker]._counted;
        for (var outcome = worker; outcome <= counters[worker]._days.AfterAsOf; outcome += counters.Length)
        {
            foreach (var counter in counters)
            {
                counter.AddPage(outcome, counted);
            }
        }
    });

    public void Dispose() => _pages.Dispose();

    private void AddPages()
    {
        for (var outcome = 0; outcome <= _days.AfterAsOf; outcome++)
        {
            AddPage(outcome, _counted);
        }
    }

    private void AddPage(int outcome, PageCount counted)
    {
        if (_pages.Has(outcome))
        {
            counted.Add(outcome, _pages[outcome]);
        }
    }

    private void Count(in CachedGroup group)
    {
        var hasSums = group.SumLength > 0;
        var usual = hasSums ? UsualOutcomeOf(group) : -1;
        if (hasSums)
        {
            var length = _log.Units.Length * GroupSums.Kinds * group.SumLength;
            _sums = _sums.Length < length ? new byte[length] : _sums;
            _log.Log.File.Read(group.Place, _sums.AsSpan(0, length), group.Checksum);
            _pages.Add(usual, _sums.AsSpan(0, length), group.SumLength);
        }

        foreach (ref readonly var chunk in _log.ChunksOf(group))
        {
            if (chunk.Rows > 0 && !(_days.AreSame(chunk) && _days.ByDay[chunk.LastDay] == usual))
            {
                _columns.ReadDays(_log.Log.File, chunk);
                Move(chunk, usual);
            }
        }
    }

    /// <summary>The outcome of most last days of chunks; of a few late rows it is not.</summary>
    private int UsualOutcomeOf(in CachedGroup group)
    {
        var votes = new Dictionary<int, int>();
        foreach (ref readonly var chunk in _log.ChunksOf(group))
        {
            if (chunk.Rows > 0)
            {
                var outcome = _days.ByDay[chunk.LastDay];
                votes[outcome] = votes.GetValueOrDefault(outcome) + 1;
            }
        }

        return votes.MaxBy(vote => vote.Value).Key;
    }

    /// <summary>Counts the rows of a chunk, but those that are counted as of the usual outcome.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="usual">The outcome; -1 when none is counted.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Move(in CachedChunk chunk, int usual)
    {
        var days = _columns.Days;
        var list = _log.Log.Contents.Lists[chunk.List];

        // Days from this one on need not be looked up one by one.
        var since = new Vector<ushort>(
            _days.ByDay[chunk.LastDay] == usual ? _days.StartOf(chunk.LastDay) : ushort.MaxValue);
        var row = 0;
        for (; row <= days.Length - Vector<ushort>.Count; row += Vector<ushort>.Count)
        {
            if (Vector.LessThanAny(new Vector<ushort>(days[row..]), since))
            {
                Move(list, usual, row, row + Vector<ushort>.Count);
            }
        }

        Move(list, usual, row, days.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Move(int[] list, int usual, int first, int end)
    {
        var outcomes = _days.ByDay;
        var codes = _columns.Codes;
        var days = _columns.Days;
        var kinds = _columns.Kinds;
        for (var row = first; row < end; row++)
        {
            var outcome = outcomes[days[row]];
            if (outcome == usual)
            {
                continue;
            }

            var cell = (list[codes[row]] * GroupSums.Kinds) + kinds[row];
            _pages[outcome][cell]++;
            if (usual >= 0)
            {
                _pages[usual][cell]--;
            }
        }
    }
}
