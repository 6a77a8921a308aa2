using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>
/// The records of one worker, parted by bits of the fingerprint, so that all records of a document come to lie in one
/// partition of every worker.
/// </summary>
/// <remarks>
/// <para>
/// Layout: for each partition a line of eight records (128 bytes) takes what comes; a full line is written past the
/// caches into the partition's block, so that memory is written in whole lines and the caches keep the lines that are
/// being filled. Blocks are cut from slabs of native memory. Where records are spilled, a partition has one block,
/// which goes to the file whenever it is full.
/// </para>
/// <para>
/// Invariants: <c>_counts[p]</c> is how many records partition p has; all but the last <c>_counts[p] &amp; 7</c> stand
/// in its blocks, in the order in which they came; a block is full before the next one is begun.
/// </para>
/// </remarks>
internal sealed unsafe class RecordPartitions : IDisposable
{
    private const int RecordBytes = 16;
    private const int LineRecords = 8;
    private const int LineBytes = LineRecords * RecordBytes;
    private const int SmallestSlab = 64 * 1024;
    private const int LargestSlab = 4 * 1024 * 1024;

    private readonly PartitionForm _form;
    private readonly int _shift;
    private readonly int _blockBytes;
    private readonly List<nint> _slabs = [];

    // For each partition the blocks in memory, or the places of those in the file.
    private readonly List<long>[] _blocks;
    private readonly EventRecord* _lines;
    private readonly uint* _counts;
    private readonly byte** _targets;
    private byte* _free;
    private byte* _slabEnd;
    private int _slabSize = SmallestSlab;

    /// <summary>Creates empty partitions.</summary>
    public RecordPartitions(PartitionForm form)
    {
        _form = form;
        _shift = 64 - form.BitsBefore - form.Bits;
        _blockBytes = form.BlockRecords * RecordBytes;
        _blocks = [.. Enumerable.Range(0, form.Count).Select(_ => new List<long>())];
        _lines = (EventRecord*)NativeMemory.AlignedAlloc((nuint)form.Count * LineBytes, 64);
        _counts = (uint*)NativeMemory.AllocZeroed((nuint)form.Count, sizeof(uint));
        _targets = (byte**)NativeMemory.AllocZeroed((nuint)form.Count, (nuint)sizeof(byte*));
    }

    /// <summary>How many records each partition has.</summary>
    public ReadOnlySpan<uint> Counts => new(_counts, _form.Count);

    /// <summary>Distributes the records of a batch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(RecordBatch batch)
    {
        var highs = batch.Highs;
        var lows = batch.Lows;
        var count = batch.Count;
        var lines = _lines;
        var counts = _counts;
        var shift = _shift;
        var mask = (nuint)_form.Count - 1;
        for (var index = 0; index < count; index++)
        {
            var partition = (nuint)(highs[index] >> shift) & mask;
            var position = counts[partition]++;
            lines[(partition * LineRecords) + (position & (LineRecords - 1))] =
                new EventRecord(highs[index], lows[index]);
            if ((position & (LineRecords - 1)) == LineRecords - 1)
            {
                WriteLine((int)partition, position);
            }
        }
    }

    /// <summary>How many pieces the records of a partition stand in.</summary>
    public int PiecesOf(int partition) =>
        _blocks[partition].Count + (_form.Spill is null ? 1 : 2);

    /// <summary>One piece of the records of a partition, in the order in which they came.</summary>
    /// <param name="partition">The partition.</param>
    /// <param name="piece">The number of the piece.</param>
    /// <param name="room">Room for a block, into which it is read when it is in the file.</param>
    public RecordSegment Piece(int partition, int piece, EventRecord* room)
    {
        var blocks = _blocks[partition];
        var inBlocks = _counts[partition] / LineRecords * LineRecords;
        if (piece < blocks.Count && _form.Spill is { } spill)
        {
            spill.Read(blocks[piece], new Span<byte>(room, _blockBytes));
            return new RecordSegment(room, _form.BlockRecords);
        }

        if (piece < blocks.Count)
        {
            var before = (uint)(piece * _form.BlockRecords);
            var records = Math.Min((uint)_form.BlockRecords, inBlocks - before);
            return new RecordSegment((EventRecord*)blocks[piece], (int)records);
        }

        // What was not spilled yet stands at the beginning of the one block.
        var rest = (int)(inBlocks % (uint)_form.BlockRecords);
        return piece == blocks.Count && _form.Spill is not null
            ? new RecordSegment((EventRecord*)(_targets[partition] - (rest * RecordBytes)), rest)
            : new RecordSegment(_lines + (partition * LineRecords), (int)(_counts[partition] - inBlocks));
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
        var inBlock = position & (uint)(_form.BlockRecords - 1);
        if (inBlock == LineRecords - 1)
        {
            BeginBlock(partition);
        }

        var source = (byte*)(_lines + (partition * LineRecords));
        var target = _targets[partition];
        _targets[partition] = target + LineBytes;
        Vector256.LoadAligned(source).StoreAlignedNonTemporal(target);
        Vector256.LoadAligned(source + 32).StoreAlignedNonTemporal(target + 32);
        Vector256.LoadAligned(source + 64).StoreAlignedNonTemporal(target + 64);
        Vector256.LoadAligned(source + 96).StoreAlignedNonTemporal(target + 96);
        if (_form.Spill is { } spill && inBlock == _form.BlockRecords - 1)
        {
            _targets[partition] -= _blockBytes;
            _blocks[partition].Add(spill.Append(new ReadOnlySpan<byte>(_targets[partition], _blockBytes)));
        }
    }

    private void BeginBlock(int partition)
    {
        if (_form.Spill is null)
        {
            _targets[partition] = NewBlock();
            _blocks[partition].Add((nint)_targets[partition]);
        }
        else if (_targets[partition] == null)
        {
            _targets[partition] = NewBlock();
        }
    }

    private byte* NewBlock()
    {
        if (_free == _slabEnd)
        {
            // A slab is a whole number of blocks: both are powers of two.
            var size = Math.Max(_slabSize, _blockBytes);
            _free = (byte*)NativeMemory.AlignedAlloc((nuint)size, 4096);
            _slabEnd = _free + size;
            _slabs.Add((nint)_free);
            _slabSize = Math.Min(_slabSize * 2, LargestSlab);
        }

        var block = _free;
        _free += _blockBytes;
        return block;
    }
}
