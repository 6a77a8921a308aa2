using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>
/// The records of one worker, parted by the first bits of the fingerprint, so that all records of a document come to
/// lie in one partition of every worker.
/// </summary>
/// <remarks>
/// <para>
/// Layout: for each partition a line of eight records (128 bytes) takes what comes; a full line is written past the
/// caches into the partition's block of 256 records, so that memory is written in whole lines and the caches keep the
/// lines that are being filled. Blocks are cut from slabs of native memory.
/// </para>
/// <para>
/// Invariants: <c>_counts[p]</c> is how many records partition p has; all but the last <c>_counts[p] &amp; 7</c> stand
/// in its blocks, in the order in which they came; a block is full before the next one is begun.
/// </para>
/// </remarks>
internal sealed unsafe class RecordPartitions : IDisposable
{
    private const int LineRecords = 8;
    private const int LineBytes = LineRecords * 16;
    private const int BlockRecords = 256;
    private const int BlockBytes = BlockRecords * 16;
    private const int SmallestSlab = 16 * BlockBytes;
    private const int LargestSlab = 1024 * BlockBytes;

    private readonly int _shift;
    private readonly List<nint> _slabs = [];
    private readonly List<nint>[] _blocks;
    private readonly EventRecord* _lines;
    private readonly uint* _counts;
    private readonly byte** _targets;
    private byte* _free;
    private byte* _slabEnd;
    private int _slabSize = SmallestSlab;

    /// <summary>Creates empty partitions.</summary>
    /// <param name="bits">The number of bits that part them, 1 to 12.</param>
    public RecordPartitions(int bits)
    {
        Count = 1 << bits;
        _shift = 64 - bits;
        _blocks = [.. Enumerable.Range(0, Count).Select(_ => new List<nint>())];
        _lines = (EventRecord*)NativeMemory.AlignedAlloc((nuint)Count * LineRecords * 16, 64);
        _counts = (uint*)NativeMemory.AllocZeroed((nuint)Count, sizeof(uint));
        _targets = (byte**)NativeMemory.AllocZeroed((nuint)Count, (nuint)sizeof(byte*));
    }

    /// <summary>How many partitions there are.</summary>
    public int Count { get; }

    /// <summary>How many records each partition has.</summary>
    public ReadOnlySpan<uint> Counts => new(_counts, Count);

    /// <summary>Distributes records.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(EventRecord* records, int count)
    {
        var lines = _lines;
        var counts = _counts;
        var shift = _shift;
        for (var index = 0; index < count; index++)
        {
            var partition = (nuint)(records[index].High >> shift);
            var position = counts[partition]++;
            lines[(partition * LineRecords) + (position & (LineRecords - 1))] = records[index];
            if ((position & (LineRecords - 1)) == LineRecords - 1)
            {
                WriteLine((int)partition, position);
            }
        }
    }

    /// <summary>Adds where the records of a partition stand, in the order in which they came.</summary>
    public void AddSegments(int partition, List<RecordSegment> segments)
    {
        var count = (int)_counts[partition];
        var inBlocks = count & -LineRecords;
        foreach (var block in _blocks[partition])
        {
            var records = Math.Min(BlockRecords, inBlocks);
            segments.Add(new RecordSegment((EventRecord*)block, records));
            inBlocks -= records;
        }

        segments.Add(new RecordSegment(_lines + (partition * LineRecords), count & (LineRecords - 1)));
    }

    public void Dispose()
    {
        foreach (var slab in _slabs)
        {
            NativeMemory.AlignedFree((void*)slab);
        }

        _slabs.Clear();
        NativeMemory.AlignedFree(_lines);
        NativeMemory.Free(_counts);
        NativeMemory.Free(_targets);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteLine(int partition, uint position)
    {
        if (position % BlockRecords == LineRecords - 1)
        {
            _targets[partition] = NewBlock();
            _blocks[partition].Add((nint)_targets[partition]);
        }

        var source = (byte*)(_lines + (partition * LineRecords));
        var target = _targets[partition];
        _targets[partition] = target + LineBytes;
        Vector256.LoadAligned(source).StoreAlignedNonTemporal(target);
        Vector256.LoadAligned(source + 32).StoreAlignedNonTemporal(target + 32);
        Vector256.LoadAligned(source + 64).StoreAlignedNonTemporal(target + 64);
        Vector256.LoadAligned(source + 96).StoreAlignedNonTemporal(target + 96);
    }

    private byte* NewBlock()
    {
        if (_free == _slabEnd)
        {
            _free = (byte*)NativeMemory.AlignedAlloc((nuint)_slabSize, 4096);
            _slabEnd = _free + _slabSize;
            _slabs.Add((nint)_free);
            _slabSize = Math.Min(_slabSize * 2, LargestSlab);
        }

        var block = _free;
        _free += BlockBytes;
        return block;
    }
}
