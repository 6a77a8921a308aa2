using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>Counts a document with more rows than a thread may have before it, in two passes over them.</summary>
/// <remarks>
/// The first pass tells the facts of the document and the earliest row of each kind and unit; with these every row can
/// be judged for itself, in whatever order it comes.
/// </remarks>
internal sealed class LargeDocument
{
    private readonly RowJudge _judge;
    private readonly Dictionary<ulong, Earliest> _earliest = [];

    public LargeDocument(RowJudge judge) => _judge = judge;

    /// <summary>Counts the document.</summary>
    /// <param name="rows">All records of it, and of no other.</param>
    public void Count(PartitionRecords rows)
    {
        var document = _judge.NewDocument();
        rows.ForEach(records =>
        {
            foreach (ref readonly var record in records)
            {
                document.Add(record);
                ref var earliest = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    _earliest, KindAndUnitOf(record), out var isKnown);
                earliest.Second = isKnown ? Math.Min(earliest.Second, record.Second) : record.Second;
            }

            return true;
        });
        _judge.CountIssue(document);
        var place = 0U;
        rows.ForEach(records =>
        {
            foreach (ref readonly var record in records)
            {
                _judge.Judge(document, record, place, RepeatedBy(record, place));
                place++;
            }

            return true;
        });
    }

    private static ulong KindAndUnitOf(in EventRecord record) => record.Low >> EventRecord.UnitStart;

    /// <summary>The earliest row, when this is not the first that is met of those that are as early.</summary>
    private RepeatedRow? RepeatedBy(in EventRecord record, uint place)
    {
        ref var earliest = ref CollectionsMarshal.GetValueRefOrNullRef(_earliest, KindAndUnitOf(record));
        if (record.Second > earliest.Second)
        {
            return new RepeatedRow(place, IsSame: false);
        }

        var repeated = earliest.IsMet ? new RepeatedRow(earliest.Place, IsSame: true) : (RepeatedRow?)null;
        (earliest.Place, earliest.IsMet) = (earliest.IsMet ? earliest.Place : place, true);
        return repeated;
    }

    private struct Earliest
    {
        public uint Second;
        public uint Place;
        public bool IsMet;
    }
}
