using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>Counts the documents of one partition after another.</summary>
/// <remarks>
/// <para>
/// The records of all workers are copied together, then their places are sorted into buckets by the next bits of the
/// fingerprint, a few records to a bucket; each bucket is put in order, which brings the rows of a document together,
/// by kind, unit and moment. So no set is probed and little is guessed wrongly by the processor: what is left is one
/// pass over each document.
/// </para>
/// <para>
/// Invariants: <c>_starts[b]</c> to <c>_starts[b + 1]</c> are the places in <c>_order</c> of bucket b; records of equal
/// value keep the order in which they came.
/// </para>
/// </remarks>
internal sealed unsafe class PartitionCounter : IDisposable
{
    private const int InsertionSortUpTo = 32;

    private readonly IReadOnlyList<DocumentSink> _sinks;
    private readonly int _partitionBits;
    private readonly DocumentCounter _documents;
    private EventRecord* _records;
    private uint* _order;
    private uint* _starts;
    private PlacedRecord[] _bucket = new PlacedRecord[64];
    private int _capacity;

    public PartitionCounter(IReadOnlyList<DocumentSink> sinks, int partitionBits, DocumentCounter documents)
    {
        _sinks = sinks;
        _partitionBits = partitionBits;
        _documents = documents;
    }

    /// <summary>Counts the documents of a partition.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(int partition)
    {
        var count = Gather(partition);
        if (count == 0)
        {
            return;
        }

        var bucketBits = 64 - (int)ulong.LeadingZeroCount((ulong)count / 3);
        var bucketCount = 1 << bucketBits;
        Sort(count, 64 - _partitionBits - bucketBits, bucketCount);
        _documents.Begin(partition);
        for (var bucket = 0; bucket < bucketCount; bucket++)
        {
            var start = _starts[bucket];
            var length = (int)(_starts[bucket + 1] - start);
            if (length > 0)
            {
                CountBucket(_order + start, length);
            }
        }

        _documents.End();
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(_records);
        NativeMemory.AlignedFree(_order);
        NativeMemory.AlignedFree(_starts);
        _records = null;
        _order = null;
        _starts = null;
    }

    private int Gather(int partition)
    {
        var all = 0L;
        foreach (var sink in _sinks)
        {
            all += sink.Partitions.Counts[partition];
        }

        Reserve(checked((int)all));
        var gathered = 0;
        foreach (var sink in _sinks)
        {
            gathered += sink.Partitions.CopyTo(_records + gathered, partition);
        }

        return gathered;
    }

    private void Reserve(int count)
    {
        if (count <= _capacity)
        {
            return;
        }

        Dispose();
        _capacity = Math.Max(1024, (int)Math.Min(Array.MaxLength, count * 3L / 2));
        _records = (EventRecord*)NativeMemory.AlignedAlloc((nuint)_capacity * 16, 64);
        _order = (uint*)NativeMemory.AlignedAlloc((nuint)_capacity * sizeof(uint), 64);
        _starts = (uint*)NativeMemory.AlignedAlloc(((nuint)_capacity + 2) * sizeof(uint), 64);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sort(int count, int shift, int bucketCount)
    {
        var records = _records;
        var starts = _starts;
        var mask = (uint)bucketCount - 1;
        new Span<uint>(starts, bucketCount + 1).Clear();
        for (var index = 0; index < count; index++)
        {
            starts[((uint)(records[index].High >> shift) & mask) + 1]++;
        }

        for (var bucket = 1; bucket <= bucketCount; bucket++)
        {
            starts[bucket] += starts[bucket - 1];
        }

        // Filling a bucket moves its start to its end, which is where the next one starts; from behind, all move back.
        var order = _order;
        for (var index = count - 1; index >= 0; index--)
        {
            order[--starts[((uint)(records[index].High >> shift) & mask) + 1]] = (uint)index;
        }

        for (var bucket = 0; bucket < bucketCount; bucket++)
        {
            starts[bucket] = starts[bucket + 1];
        }

        starts[bucketCount] = (uint)count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountBucket(uint* order, int length)
    {
        if (_bucket.Length < length)
        {
            _bucket = new PlacedRecord[length * 2];
        }

        fixed (PlacedRecord* bucket = _bucket)
        {
            for (var index = 0; index < length; index++)
            {
                bucket[index].Record = _records[order[index]];
                bucket[index].Index = order[index];
            }

            if (length > InsertionSortUpTo)
            {
                _bucket.AsSpan(0, length).Sort(PlacedRecordOrder.Compare);
            }
            else
            {
                InsertionSort(bucket, length);
            }

            for (var start = 0; start < length;)
            {
                var end = start + 1;
                while (end < length && bucket[end].Record.IsOfDocumentOf(bucket[start].Record))
                {
                    end++;
                }

                _documents.Count(bucket + start, end - start);
                start = end;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void InsertionSort(PlacedRecord* bucket, int length)
    {
        for (var index = 1; index < length; index++)
        {
            var placed = bucket[index];
            var target = index;
            for (; target > 0 && placed.Record.IsBefore(bucket[target - 1].Record); target--)
            {
                bucket[target] = bucket[target - 1];
            }

            bucket[target] = placed;
        }
    }
}
