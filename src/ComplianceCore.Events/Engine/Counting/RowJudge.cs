using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>Applies the rules of docs/event-log.md to the rows of documents whose facts are known.</summary>
internal sealed class RowJudge
{
    private readonly DayTable _days;
    private readonly uint _asOfEnd;
    private readonly CountResult _result;
    private readonly TalliedPlaces _places;

    /// <summary>Creates the judge of one thread.</summary>
    /// <param name="context">What is counted, and where.</param>
    /// <param name="places">Finds out where tallied rows stood.</param>
    public RowJudge(CountingContext context, TalliedPlaces places)
    {
        _days = context.Days;
        _asOfEnd = (uint)context.Reading.AsOfEnd;
        _result = context.Result;
        _places = places;
    }

    /// <summary>Facts of a document of which no row was added.</summary>
    public DocumentFacts NewDocument() => new(_asOfEnd);

    /// <summary>The period in which a document counts as issued; -1 for none.</summary>
    public int IssuePeriodOf(in DocumentFacts document) =>
        document.Issue.IsOfUnit && !document.IsRecalled && !document.IsSecret ? _days.Of(document.Issue.Second) : -1;

    /// <summary>Counts the issue of a document, and that it is signed.</summary>
    public void CountIssue(in DocumentFacts document)
    {
        if (IssuePeriodOf(document) is >= 0 and var period)
        {
            AddFigure(period, document.Issue.Unit, EventKind.Issued);
            if (document.IsSigned)
            {
                AddFigure(period, document.Issue.Unit, EventKind.Signed);
            }
        }
    }

    /// <summary>Counts or tallies a row.</summary>
    /// <param name="document">What is known of its document.</param>
    /// <param name="row">Its record.</param>
    /// <param name="place">Where the row stood.</param>
    /// <param name="repeated">
    /// Where the row of the same kind and unit stood that it repeats, and whether that one is the same; null when it
    /// is the earliest.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Judge(in DocumentFacts document, in EventRecord row, uint place, RepeatedRow? repeated)
    {
        if (row.Kind == RecordKind.IssuedElsewhere)
        {
            return;
        }

        if (document.IsSecret)
        {
            Tally(RowTally.Secret, row, place);
        }
        else if (IsOutside(row))
        {
            TallyOutside(row, place);
        }
        else if (row.Kind is RecordKind.Issued or RecordKind.Signed && document.IsRecalled)
        {
            Tally(RowTally.Recalled, row, place);
        }
        else if (row.Kind == RecordKind.Issued && !document.Issue.Is(row))
        {
            Tally(RowTally.Reissued, row, place);
        }
        else if (row.Kind == RecordKind.Signed && IssuePeriodOf(document) < 0)
        {
            Tally(RowTally.SignedWithoutIssue, row, place);
        }
        else if (repeated is { } before)
        {
            TallyRepeated(row, place, before);
        }
        else if (row.Kind is not (RecordKind.Issued or RecordKind.Signed))
        {
            AddFigure(_days.Of(row.Second), row.Unit, RecordKind.EventKindOf(row.Kind));
        }
    }

    /// <summary>Tallies a row that repeats another; of rows that are the same the first one is shown.</summary>
    public void TallyRepeated(in EventRecord row, uint place, RepeatedRow before)
    {
        if (before.IsSame)
        {
            _places.Offer(RowTally.Repeated, row, before.Place);
        }

        Tally(RowTally.Repeated, row, place);
    }

    /// <summary>Whether a row is of an unknown unit, in no period or too late.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsOutside(in EventRecord row) =>
        row.Unit == EventRecord.UnknownUnit || row.Second >= _asOfEnd || _days.Of(row.Second) < 0;

    private void TallyOutside(in EventRecord row, uint place)
    {
        if (row.Unit == EventRecord.UnknownUnit)
        {
            _result.AddUnknown(_places.WorkerOf(place), row.Second >> 1, rows: 1);
            _places.Offer(RowTally.UnknownUnit, row, place);
        }
        else
        {
            Tally(_days.Of(row.Second) < 0 ? RowTally.OutsideCalendar : RowTally.AfterAsOf, row, place);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Tally(RowTally tally, in EventRecord row, uint place)
    {
        _result.AddTallied(tally, row.Unit);
        _places.Offer(tally, row, place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddFigure(int period, uint unit, EventKind kind) =>
        _result.Figures.Add(FigureCounter.CellOf(period, unit, (int)kind));
}
