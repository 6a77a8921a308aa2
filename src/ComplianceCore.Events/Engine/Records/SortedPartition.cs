using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>The records of all workers in one partition, in ascending order, and where they stood before.</summary>
/// <remarks>
/// <para>
/// The records are dealt into buckets by the next bits of the fingerprint, many more buckets than documents, so that
/// most hold the rows of one document, which came nearly in order; what is not in order is moved. So little is guessed
/// wrongly by the processor.
/// </para>
/// <para>
/// Invariants: <see cref="Places"/> says of each record the how manieth of the partition it was, those of the first
/// worker before those of the second; records of equal value keep the order in which they came.
/// </para>
/// </remarks>
internal sealed unsafe class SortedPartition : IDisposable
{
    private const int LongBucket = 32;
    private const int MostBucketBits = 24;

    private readonly IReadOnlyList<DocumentSink> _sinks;
    private readonly List<RecordSegment> _segments = [];
    private EventRecord* _read;
    private uint* _ends;
    private int _capacity;

    public SortedPartition(IReadOnlyList<DocumentSink> sinks) => _sinks = sinks;

    /// <summary>The records.</summary>
    public EventRecord* Records { get; private set; }

    /// <summary>Where each record stood.</summary>
    public uint* Places { get; private set; }

    /// <summary>How many records there are.</summary>
    public int Count { get; private set; }

    /// <summary>Takes the records of a partition.</summary>
    public void Fill(int partition)
    {
        Count = checked((int)_sinks.Sum(sink => (long)sink.Partitions.Counts[partition]));
        Reserve(Count);
        _segments.Clear();
        var room = _read;
        foreach (var partitions in _sinks.Select(sink => sink.Partitions))
        {
            for (var piece = 0; piece < partitions.PiecesOf(partition); piece++)
            {
                var segment = partitions.Piece(partition, piece, room);
                _segments.Add(segment);
                room += segment.Records == room ? segment.Count : 0;
            }
        }

        Order();
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(Records);
        NativeMemory.AlignedFree(Places);
        NativeMemory.AlignedFree(_ends);
        NativeMemory.AlignedFree(_read);
        _read = null;
        Records = null;
        Places = null;
        _ends = null;
    }

    private void Order()
    {
        var bucketBits = Math.Min(MostBucketBits, 64 - (int)ulong.LeadingZeroCount((ulong)Count));
        var shift = Math.Max(0, 64 - _sinks[0].Form.BitsBefore - _sinks[0].Form.Bits - bucketBits);
        var longest = CountBuckets(shift, 1 << bucketBits);
        Deal(shift, (1U << bucketBits) - 1);
        if (longest > LongBucket)
        {
            SortLongBuckets(1 << bucketBits);
        }

        Sort();
    }

    private void Reserve(int count)
    {
        if (count <= _capacity)
        {
            return;
        }

        Dispose();
        _capacity = Math.Max(1024, (int)Math.Min(Array.MaxLength, count * 5L / 4));
        Records = (EventRecord*)NativeMemory.AlignedAlloc((nuint)_capacity * 16, 64);
        Places = (uint*)NativeMemory.AlignedAlloc((nuint)_capacity * sizeof(uint), 64);
        _ends = (uint*)NativeMemory.AlignedAlloc((nuint)_capacity * 2 * sizeof(uint), 64);
        _read = _sinks[0].Form.Spill is null
            ? null
            : (EventRecord*)NativeMemory.AlignedAlloc((nuint)_capacity * 16, 64);
    }

    /// <summary>Counts the records of each bucket, and finds where it begins.</summary>
    /// <returns>The most records that a bucket has.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private uint CountBuckets(int shift, int buckets)
    {
        var counts = _ends;
        var mask = (uint)buckets - 1;
        new Span<uint>(counts, buckets).Clear();
        foreach (var segment in _segments)
        {
            var records = segment.Records;
            for (var index = 0; index < segment.Count; index++)
            {
                counts[(uint)(records[index].High >> shift) & mask]++;
            }
        }

        var (start, longest) = (0U, 0U);
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            var count = counts[bucket];
            longest = Math.Max(longest, count);
            counts[bucket] = start;
            start += count;
        }

        return longest;
    }

    /// <summary>Deals the records into the buckets, whose beginnings become their ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Deal(int shift, uint mask)
    {
        var target = Records;
        var places = Places;
        var ends = _ends;
        var place = 0U;
        foreach (var segment in _segments)
        {
            var records = segment.Records;
            for (var index = 0; index < segment.Count; index++)
            {
                var record = records[index];
                var position = ends[(uint)(record.High >> shift) & mask]++;
                target[position] = record;
                places[position] = place++;
            }
        }
    }

    /// <summary>Sorts buckets in which moving one record after another would take long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SortLongBuckets(int buckets)
    {
        var start = 0U;
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            var end = _ends[bucket];
            if (end - start > LongBucket)
            {
                SortLong((int)start, (int)(end - start));
            }

            start = end;
        }
    }

    private void SortLong(int start, int count)
    {
        var placed = new (EventRecord Record, uint Place)[count];
        for (var index = 0; index < count; index++)
        {
            placed[index] = (Records[start + index], Places[start + index]);
        }

        placed.AsSpan().Sort(static (left, right) =>
            left.Record.IsSameAs(right.Record) ? left.Place.CompareTo(right.Place)
            : left.Record.IsBefore(right.Record) ? -1
            : 1);
        for (var index = 0; index < count; index++)
        {
            (Records[start + index], Places[start + index]) = placed[index];
        }
    }

    /// <summary>Moves each record to its place; none leaves its bucket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sort()
    {
        var places = Places;
        var end = Records + Count;
        for (var next = Records + 1; next < end; next++)
        {
            if (!next->IsBefore(next[-1]))
            {
                continue;
            }

            var record = *next;
            var place = places[next - Records];
            var target = next;
            do
            {
                *target = target[-1];
                places[target - Records] = places[target - Records - 1];
                target--;
            }
            while (target > Records && record.IsBefore(target[-1]));

            *target = record;
            places[target - Records] = place;
        }
    }
}
