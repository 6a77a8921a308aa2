using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>Adds pages of counts by code and kind to the figures and tallies of units.</summary>
internal sealed class PageCount
{
    private readonly CountedLog _log;
    private readonly DayOutcomes _days;
    private readonly UnknownUnits _unknown;
    private readonly CountResult _result;
    private readonly int _worker;

    /// <summary>Prepares the count of a worker.</summary>
    /// <param name="log">The log.</param>
    /// <param name="days">What becomes of days.</param>
    /// <param name="run">Where the worker's counts go.</param>
    /// <param name="worker">Its number.</param>
    public PageCount(CountedLog log, DayOutcomes days, EventRun run, int worker)
    {
        _log = log;
        _days = days;
        _unknown = run.Unknown[worker];
        _result = run.Results[worker];
        _worker = worker;
    }

    /// <summary>Adds the page of an outcome.</summary>
    public void Add(int outcome, ReadOnlySpan<uint> page)
    {
        for (var code = 0; code < _log.Units.Length; code++)
        {
            var counts = page.Slice(code * GroupSums.Kinds, GroupSums.Kinds);
            if (Vector256.Create(counts) == Vector256<uint>.Zero)
            {
                continue;
            }

            if (_log.Units[code] is >= 0 and var unit)
            {
                Add(outcome, unit, counts);
            }
            else
            {
                AddUnknown(_log.Log.Contents.Codes[code].Text, counts);
            }
        }
    }

    private void Add(int outcome, int unit, ReadOnlySpan<uint> counts)
    {
        _result.Tallies.Of(RowTally.Secret)[unit] += counts[(int)RecordKind.Secret];
        if (outcome < _days.Periods)
        {
            var figures = _result.Figures.Of(outcome, unit);
            foreach (var kind in RecordKind.Counted)
            {
                figures[(int)RecordKind.EventKindOf(kind)] += counts[(int)kind];
            }
        }
        else
        {
            var tally = outcome == _days.Outside ? RowTally.OutsideCalendar : RowTally.AfterAsOf;
            _result.Tallies.Of(tally)[unit] += Sum(counts);
        }
    }

    private void AddUnknown(byte[] code, ReadOnlySpan<uint> counts)
    {
        var number = _unknown.NumberOf(code);
        _result.Tallies.Of(RowTally.Secret)[^1] += counts[(int)RecordKind.Secret];
        if (Sum(counts) is > 0 and var rows)
        {
            _result.AddUnknown(_worker, number, rows);
        }
    }

    /// <summary>The rows that are not secret.</summary>
    private static long Sum(ReadOnlySpan<uint> counts)
    {
        var rows = 0L;
        foreach (var kind in RecordKind.Counted)
        {
            rows += counts[(int)kind];
        }

        return rows;
    }
}
