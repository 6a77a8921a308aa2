using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>Counts the documents of a sorted partition that are not usual ones.</summary>
/// <remarks>The rows of a document stand beside each other, by kind, unit and moment.</remarks>
internal sealed unsafe class DocumentCounter
{
    private readonly SortedPartition _partition;
    private readonly RowJudge _judge;

    /// <summary>Creates the counter of one thread.</summary>
    /// <param name="partition">Holds the rows.</param>
    /// <param name="judge">Judges each of them.</param>
    public DocumentCounter(SortedPartition partition, RowJudge judge)
    {
        _partition = partition;
        _judge = judge;
    }

    /// <summary>Counts a document.</summary>
    /// <param name="first">Its first row.</param>
    /// <param name="end">The first row behind it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(int first, int end)
    {
        var rows = _partition.Records;
        var places = _partition.Places;
        var document = _judge.NewDocument();
        for (var row = first; row < end; row++)
        {
            document.Add(rows[row]);
        }

        _judge.CountIssue(document);
        for (var row = first; row < end; row++)
        {
            var isRepeat = row > first && rows[row].IsOfKindAndUnitOf(rows[row - 1]);
            _judge.Judge(document, rows[row], places[row], isRepeat ? BeforeOf(row) : null);
        }
    }

    /// <summary>Tallies a row that repeats the one before it.</summary>
    public void TallyRepeated(int row) =>
        _judge.TallyRepeated(_partition.Records[row], _partition.Places[row], BeforeOf(row));

    private RepeatedRow BeforeOf(int row) =>
        new(_partition.Places[row - 1], _partition.Records[row].IsSameAs(_partition.Records[row - 1]));
}
