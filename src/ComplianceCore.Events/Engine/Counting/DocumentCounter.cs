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
    private readonly SortedPartition _partition;

    /// <summary>Creates the counter of one thread.</summary>
    /// <param name="reading">Tells the day of the figures.</param>
    /// <param name="days">The periods.</param>
    /// <param name="partition">Holds the rows.</param>
    /// <param name="result">What is counted.</param>
    /// <param name="places">Finds out where tallied rows stood.</param>
    public DocumentCounter(
        EventReading reading,
        DayTable days,
        SortedPartition partition,
        CountResult result,
        TalliedPlaces places)
    {
        _partition = partition;
        _days = days;
        _asOfEnd = (uint)reading.AsOfEnd;
        _result = result;
        _places = places;
    }

    /// <summary>Begins a partition.</summary>
    public void Begin(int partition) => _places.Begin(partition);

    /// <summary>Ends a partition.</summary>
    public void End() => _places.End();

    /// <summary>Counts one document.</summary>
    /// <param name="rows">Its records, in ascending order.</param>
    /// <param name="count">How many there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(EventRecord* rows, int count)
    {
        var end = rows + count;
        if (rows->Kind == RecordKind.Secret)
        {
            CountSecret(rows, end);
            return;
        }

        var row = rows;
        var isRecalled = false;
        for (; row < end && row->Kind == RecordKind.Recalled; row++)
        {
            isRecalled |= IsUpToAsOf(*row);
            CountPlain(rows, row, EventKind.Recalled);
        }

        var issues = row;
        var issue = FindIssue(ref row, end);
        var issuePeriod = issue.IsOfUnit && !isRecalled ? _days.Of(issue.Second) : -1;
        CountIssues(issues, row, issue, isRecalled);

        var isSigned = false;
        for (; row < end && row->Kind == RecordKind.Signed; row++)
        {
            isSigned |= IsUpToAsOf(*row);
            CountSigning(rows, row, isRecalled, issuePeriod >= 0);
        }

        if (issuePeriod >= 0)
        {
            CountIssue(issuePeriod, issue.Unit, isSigned);
        }

        for (; row < end; row++)
        {
            CountPlain(rows, row, row->Kind == RecordKind.Sent ? EventKind.Sent : EventKind.Received);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountSecret(EventRecord* row, EventRecord* end)
    {
        for (; row < end; row++)
        {
            if (row->Kind != RecordKind.IssuedElsewhere)
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
    private DocumentIssue FindIssue(ref EventRecord* row, EventRecord* end)
    {
        var earliest = DocumentIssue.None;
        for (; row < end && row->Kind <= RecordKind.Issued; row++)
        {
            if (row->Second < _asOfEnd)
            {
                earliest = earliest.OrEarlier(*row);
            }
        }

        return earliest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CountIssues(EventRecord* first, EventRecord* end, DocumentIssue issue, bool isRecalled)
    {
        for (var row = first; row < end; row++)
        {
            if (row->Kind == RecordKind.IssuedElsewhere || IsOutside(row))
            {
                continue;
            }

            if (isRecalled)
            {
                Tally(RowTally.Recalled, row);
            }
            else if (!issue.Is(*row))
            {
                Tally(RowTally.Reissued, row);
            }
            else if (row > first && row[-1].IsSameAs(*row))
            {
                TallySame(RowTally.Repeated, row);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CountSigning(EventRecord* rows, EventRecord* row, bool isRecalled, bool hasIssue)
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
    private void CountPlain(EventRecord* rows, EventRecord* row, EventKind kind)
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
            AddFigure(_days.Of(row->Second), row->Unit, kind);
        }
    }

    /// <summary>Whether a row is of an unknown unit, in no period or too late; such a row is tallied.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsOutside(EventRecord* row)
    {
        var isInside = row->Unit != EventRecord.UnknownUnit
            && row->Second < _asOfEnd
            && _days.Of(row->Second) >= 0;
        if (!isInside)
        {
            TallyOutside(row);
        }

        return !isInside;
    }

    private void TallyOutside(EventRecord* row)
    {
        if (row->Unit == EventRecord.UnknownUnit)
        {
            _result.AddUnknown(_places.WorkerOf(PlaceOf(row)), row->Second >> 1);
            _places.Offer(RowTally.UnknownUnit, *row, PlaceOf(row));
        }
        else
        {
            Tally(_days.Of(row->Second) < 0 ? RowTally.OutsideCalendar : RowTally.AfterAsOf, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsUpToAsOf(in EventRecord record) =>
        record.Unit == EventRecord.UnknownUnit ? (record.Second & 1) != 0 : record.Second < _asOfEnd;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsRepeated(EventRecord* rows, EventRecord* row) =>
        row > rows && row->IsOfKindAndUnitOf(row[-1]);

    /// <summary>Tallies a row that repeats another; of rows that are the same the first one is shown.</summary>
    public void TallyRepeated(EventRecord* row)
    {
        if (row[-1].IsSameAs(*row))
        {
            TallySame(RowTally.Repeated, row);
        }
        else
        {
            Tally(RowTally.Repeated, row);
        }
    }

    private void TallySame(RowTally tally, EventRecord* row)
    {
        _places.Offer(tally, row[-1], PlaceOf(row - 1));
        Tally(tally, row);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Tally(RowTally tally, EventRecord* row)
    {
        _result.AddTallied(tally, row->Unit);
        _places.Offer(tally, *row, PlaceOf(row));
    }

    private void CountIssue(int period, uint unit, bool isSigned)
    {
        AddFigure(period, unit, EventKind.Issued);
        if (isSigned)
        {
            AddFigure(period, unit, EventKind.Signed);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddFigure(int period, uint unit, EventKind kind) =>
        _result.Figures.Add(FigureCounter.CellOf(period, unit, (int)kind));

    private uint PlaceOf(EventRecord* row) => _partition.Places[row - _partition.Records];
}
