using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>Applies the rules of docs/event-log.md to one document after another.</summary>
/// <remarks>
/// The rows of a document come in the order of <see cref="RecordKind"/>, then of units, then of moments: what excludes
/// it stands before what it counts for, and the earliest row of a unit and kind before the others.
/// </remarks>
internal sealed unsafe class DocumentCounter
{
    private readonly DayTable _days;
    private readonly uint _asOfEnd;
    private readonly CountResult _result;
    private readonly TalliedPlaces _places;
    private readonly FigureIncrements _figures;

    public DocumentCounter(EventReading reading, DayTable days, CountResult result, TalliedPlaces places)
    {
        _days = days;
        _asOfEnd = (uint)reading.AsOfEnd;
        _result = result;
        _places = places;
        _figures = new FigureIncrements(result.Figures);
    }

    /// <summary>Begins a partition.</summary>
    public void Begin(int partition) => _places.Begin(partition);

    /// <summary>Ends a partition.</summary>
    public void End()
    {
        _figures.Apply();
        _places.End();
    }

    /// <summary>Ends the count of a thread.</summary>
    public void Finish() => _figures.Flush();

    /// <summary>Counts one document.</summary>
    /// <param name="rows">Its records, in ascending order.</param>
    /// <param name="count">How many there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(PlacedRecord* rows, int count)
    {
        var end = rows + count;
        if (rows->Record.Kind == RecordKind.Secret)
        {
            CountSecret(rows, end);
            return;
        }

        var row = rows;
        var isRecalled = false;
        for (; row < end && row->Record.Kind == RecordKind.Recalled; row++)
        {
            isRecalled |= IsUpToAsOf(row->Record);
            CountPlain(rows, row, EventKind.Recalled);
        }

        var issues = row;
        var issue = FindIssue(ref row, end);
        var issuePeriod = issue.IsOfUnit && !isRecalled ? _days.Of(issue.Second) : -1;
        CountIssues(issues, row, issue, isRecalled);

        var isSigned = false;
        for (; row < end && row->Record.Kind == RecordKind.Signed; row++)
        {
            isSigned |= IsUpToAsOf(row->Record);
            CountSigning(rows, row, isRecalled, issuePeriod >= 0);
        }

        if (issuePeriod >= 0)
        {
            _figures.Add(issuePeriod, issue.Unit, EventKind.Issued, 1);
            _figures.Add(issuePeriod, issue.Unit, EventKind.Signed, isSigned ? 1 : 0);
        }

        for (; row < end; row++)
        {
            CountPlain(rows, row, row->Record.Kind == RecordKind.Sent ? EventKind.Sent : EventKind.Received);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountSecret(PlacedRecord* row, PlacedRecord* end)
    {
        for (; row < end; row++)
        {
            if (row->Record.Kind != RecordKind.IssuedElsewhere)
            {
                Tally(RowTally.Secret, row);
            }
        }
    }

    /// <summary>
    /// Finds the issue of the document: the earliest up to the day of the figures, of the smallest code.
    /// </summary>
    /// <param name="row">The first issue; afterwards the first row that is none.</param>
    /// <param name="end">The end of the document.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private DocumentIssue FindIssue(ref PlacedRecord* row, PlacedRecord* end)
    {
        var earliest = DocumentIssue.None;
        for (; row < end && row->Record.Kind <= RecordKind.Issued; row++)
        {
            if (row->Record.Second < _asOfEnd)
            {
                earliest = earliest.OrEarlier(row->Record);
            }
        }

        return earliest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CountIssues(PlacedRecord* first, PlacedRecord* end, DocumentIssue issue, bool isRecalled)
    {
        for (var row = first; row < end; row++)
        {
            if (row->Record.Kind == RecordKind.IssuedElsewhere || IsOutside(row))
            {
                continue;
            }

            if (isRecalled)
            {
                Tally(RowTally.Recalled, row);
            }
            else if (!issue.Is(row->Record))
            {
                Tally(RowTally.Reissued, row);
            }
            else if (row > first && row[-1].Record.IsSameAs(row->Record))
            {
                TallySame(RowTally.Repeated, row);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CountSigning(PlacedRecord* rows, PlacedRecord* row, bool isRecalled, bool hasIssue)
    {
        if (IsOutside(row))
        {
            return;
        }

        if (isRecalled)
        {
            Tally(RowTally.Recalled, row);
        }
        else if (!hasIssue)
        {
            Tally(RowTally.SignedWithoutIssue, row);
        }
        else if (IsRepeated(rows, row))
        {
            TallyRepeated(row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CountPlain(PlacedRecord* rows, PlacedRecord* row, EventKind kind)
    {
        if (IsOutside(row))
        {
            return;
        }

        if (IsRepeated(rows, row))
        {
            TallyRepeated(row);
        }
        else
        {
            _figures.Add(_days.Of(row->Record.Second), row->Record.Unit, kind, 1);
        }
    }

    /// <summary>Whether a row is of an unknown unit, in no period or too late; such a row is tallied.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsOutside(PlacedRecord* row)
    {
        var isInside = row->Record.Unit != EventRecord.UnknownUnit
            && row->Record.Second < _asOfEnd
            && _days.Of(row->Record.Second) >= 0;
        if (!isInside)
        {
            TallyOutside(row);
        }

        return !isInside;
    }

    private void TallyOutside(PlacedRecord* row)
    {
        if (row->Record.Unit == EventRecord.UnknownUnit)
        {
            _result.AddUnknown(_places.WorkerOf(row->Index), row->Record.Second >> 1);
            _places.Offer(RowTally.UnknownUnit, row);
        }
        else
        {
            Tally(_days.Of(row->Record.Second) < 0 ? RowTally.OutsideCalendar : RowTally.AfterAsOf, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsUpToAsOf(in EventRecord record) =>
        record.Unit == EventRecord.UnknownUnit ? (record.Second & 1) != 0 : record.Second < _asOfEnd;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsRepeated(PlacedRecord* rows, PlacedRecord* row) =>
        row > rows && row->Record.IsOfKindAndUnitOf(row[-1].Record);

    /// <summary>Tallies a row that repeats another; of rows that are the same the first one is shown.</summary>
    private void TallyRepeated(PlacedRecord* row)
    {
        if (row[-1].Record.IsSameAs(row->Record))
        {
            TallySame(RowTally.Repeated, row);
        }
        else
        {
            Tally(RowTally.Repeated, row);
        }
    }

    private void TallySame(RowTally tally, PlacedRecord* row)
    {
        _places.Offer(tally, row - 1);
        Tally(tally, row);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Tally(RowTally tally, PlacedRecord* row)
    {
        _result.AddTallied(tally, row->Record.Unit);
        _places.Offer(tally, row);
    }
}
