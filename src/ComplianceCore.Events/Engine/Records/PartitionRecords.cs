using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>The records of all workers in one partition, piece by piece, in the order of their places.</summary>
internal sealed unsafe class PartitionRecords
{
    private readonly IReadOnlyList<DocumentSink> _sinks;
    private readonly int _partition;

    public PartitionRecords(IReadOnlyList<DocumentSink> sinks, int partition)
    {
        _sinks = sinks;
        _partition = partition;
    }

    /// <summary>Is shown a piece, and says whether to go on.</summary>
    public delegate bool Visit(ReadOnlySpan<EventRecord> records);

    /// <summary>Whether all records are of one document.</summary>
    public bool AreOfOneDocument()
    {
        EventRecord? first = null;
        return ForEach(records =>
        {
            if (records.Length > 0)
            {
                first ??= records[0];
            }

            foreach (ref readonly var record in records)
            {
                if (!record.IsOfDocumentOf(first!.Value))
                {
                    return false;
                }
            }

            return true;
        });
    }

    /// <summary>Shows every piece.</summary>
    /// <returns>Whether the visit went on to the end.</returns>
    public bool ForEach(Visit visit)
    {
        var room = (EventRecord*)NativeMemory.AlignedAlloc((nuint)_sinks[0].Form.BlockRecords * 16, 64);
        try
        {
            foreach (var partitions in _sinks.Select(sink => sink.Partitions))
            {
                for (var piece = 0; piece < partitions.PiecesOf(_partition); piece++)
                {
                    var segment = partitions.Piece(_partition, piece, room);
                    if (!visit(new ReadOnlySpan<EventRecord>(segment.Records, segment.Count)))
                    {
                        return false;
                    }
                }
            }

            return true;
        }
        finally
        {
            NativeMemory.AlignedFree(room);
        }
    }
}
