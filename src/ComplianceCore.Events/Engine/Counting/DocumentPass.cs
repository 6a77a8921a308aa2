using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>Counts the documents of a sorted partition.</summary>
/// <remarks>
/// <para>
/// A usual document is issued, once or in several rows that are the same, and has no row that is recalled, secret, of
/// an unknown unit, outside the calendar or too late. What it counts for can be told from each row and the one before
/// it, so that one pass over the records does without a branch that depends on what they say. A document that turns
/// out to be another one is undone, and counted by <see cref="DocumentCounter"/>, which has the rules for all.
/// </para>
/// <para>
/// Invariants: <c>_cells</c> has the figures that the passed documents count for, <c>_repeated</c> the rows that repeat
/// another; both are put off until the partition is passed, so that a document can be undone.
/// </para>
/// </remarks>
internal sealed unsafe class DocumentPass : IDisposable
{
    private readonly SortedPartition _partition;
    private readonly DocumentCounter _documents;
    private readonly FigureCounter _figures;
    private readonly DayTable _usualDays;
    private ulong* _cells;
    private int* _repeated;
    private int _capacity;

    /// <summary>Creates the counter of one thread.</summary>
    /// <param name="partition">Holds the rows.</param>
    /// <param name="documents">Counts the documents that are not usual.</param>
    /// <param name="context">What is counted, and where.</param>
    public DocumentPass(SortedPartition partition, DocumentCounter documents, CountingContext context)
    {
        _partition = partition;
        _documents = documents;
        _figures = context.Result.Figures;
        _usualDays = context.UsualDays;
    }

    /// <summary>Counts the documents of the partition.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count()
    {
        Reserve(_partition.Count);
        var cells = Pass(out var repeated);
        for (var index = 0; index < cells; index++)
        {
            _figures.Add(_cells[index]);
        }

        for (var index = 0; index < repeated; index++)
        {
            _documents.TallyRepeated(_repeated[index]);
        }
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(_cells);
        NativeMemory.AlignedFree(_repeated);
        _cells = null;
        _repeated = null;
    }

    private void Reserve(int count)
    {
        if (count > _capacity)
        {
            Dispose();
            _capacity = (int)Math.Min(Array.MaxLength, count * 5L / 4);
            _cells = (ulong*)NativeMemory.AlignedAlloc((nuint)_capacity * sizeof(ulong), 64);
            _repeated = (int*)NativeMemory.AlignedAlloc((nuint)_capacity * sizeof(int), 64);
        }
    }

    /// <summary>Passes over all documents.</summary>
    /// <param name="repeated">How many rows repeat another.</param>
    /// <returns>How many figures grow by one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Pass(out int repeated)
    {
        var records = _partition.Records;
        var count = _partition.Count;
        var cells = _cells;
        var repeats = _repeated;
        ref var answers = ref MemoryMarshal.GetArrayDataReference(UsualRow.Table);
        var (cellCount, repeatCount, issueCell) = (0, 0, 0UL);
        var (highBefore, lowBefore, kindBefore) = (~records->High, 0UL, 0U);
        for (var index = 0; index < count; index++)
        {
            var (high, low) = (records[index].High, records[index].Low);
            var (kind, unit) = (records[index].Kind, records[index].Unit);
            var period = _usualDays.Of(records[index].Second);
            var difference = (low ^ lowBefore) | (ulong)-(high != highBefore ? 1L : 0L);
            int answer = Unsafe.Add(ref answers, UsualRow.PlaceOf(kindBefore, kind, difference));
            (highBefore, lowBefore, kindBefore) = (high, low, kind);
            if ((answer & UsualRow.IsOther) != 0 | period < 0 | unit == EventRecord.UnknownUnit)
            {
                index = CountOther(index, ref cellCount, ref repeatCount) - 1;
                (highBefore, lowBefore) = (records[index].High, records[index].Low);
                continue;
            }

            // A signing counts where its document was issued.
            var cell = FigureCounter.CellOf(period, unit, (int)(kind - RecordKind.Issued));
            issueCell = Chosen(answer & UsualRow.IsFirst, cell, issueCell);
            cells[cellCount] = Chosen(answer & UsualRow.IsSigning, issueCell + 1, cell);
            cellCount += answer & UsualRow.Counts;
            repeats[repeatCount] = index;
            repeatCount += (answer & UsualRow.Repeats) / UsualRow.Repeats;
        }

        repeated = repeatCount;
        return cellCount;
    }

    /// <summary>One of two numbers, chosen without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Chosen(int flag, ulong ifSet, ulong otherwise) =>
        otherwise ^ ((otherwise ^ ifSet) & (ulong)(-(long)flag >> 63));

    /// <summary>Undoes what was passed of a document, and counts it by all rules.</summary>
    /// <param name="row">The row that shows that the document is not a usual one.</param>
    /// <param name="cellCount">How many figures grew by one.</param>
    /// <param name="repeatCount">How many rows repeated another.</param>
    /// <returns>The first row of the next document.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int CountOther(int row, ref int cellCount, ref int repeatCount)
    {
        var records = _partition.Records;
        var first = row;
        for (; first > 0 && records[first - 1].IsOfDocumentOf(records[row]); first--)
        {
            ref readonly var before = ref records[first - 1];
            var isFirst = first < 2 || !before.IsOfDocumentOf(records[first - 2]);
            var difference = isFirst ? ~0UL : before.Low ^ records[first - 2].Low;
            var kindBefore = isFirst ? 0 : records[first - 2].Kind;
            int answer = UsualRow.Table[UsualRow.PlaceOf(kindBefore, before.Kind, difference)];
            cellCount -= answer & UsualRow.Counts;
            repeatCount -= (answer & UsualRow.Repeats) / UsualRow.Repeats;
        }

        var end = row + 1;
        while (end < _partition.Count && records[end].IsOfDocumentOf(records[row]))
        {
            end++;
        }

        _documents.Count(first, end);
        return end;
    }
}
