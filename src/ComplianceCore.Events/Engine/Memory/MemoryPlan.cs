using System.Numerics;

namespace ComplianceCore.Events;

/// <summary>How a count of documents parts its records, and whether they go to a temporary file.</summary>
/// <remarks>
/// Made before the first row is read, of an estimate; what turns out larger than planned is split once more. Half of
/// the memory is for the records that are on their way to the file, half for those that are being counted.
/// </remarks>
internal sealed record MemoryPlan
{
    private const int RecordBytes = 16;
    private const int RecordsPerPartition = 64 * 1024;
    private const int UnknownPartitionBits = 9;
    private const int MostPartitionBits = 12;
    private const int SmallestBlock = 8;
    private const int LargestBlock = 4096;
    private const int BlockInMemory = 256;
    private const int MarkedPositions = 2 * 1024 * 1024;

    // Read back, dealt into buckets, with its place, its bucket, its figure.
    private const int CountedBytes = 64;

    /// <summary>How many bits of the fingerprint part the records.</summary>
    public required int PartitionBits { get; init; }

    /// <summary>Whether records go to a temporary file.</summary>
    public required bool Spills { get; init; }

    /// <summary>How many records of a partition stand together, a power of two.</summary>
    public required int BlockRecords { get; init; }

    /// <summary>How many records a thread may have before it at once.</summary>
    public required long MostRecords { get; init; }

    /// <summary>How many positions of a worker are marked.</summary>
    public int Marks => Math.Max(2, MarkedPositions >> PartitionBits);

    /// <summary>Plans a count.</summary>
    /// <param name="settings">How much memory it may take, with how many threads.</param>
    /// <param name="rows">How many rows there may be; null when nobody knows.</param>
    /// <param name="workers">How many workers make records.</param>
    public static MemoryPlan Of(EventSettings settings, long? rows, int workers)
    {
        var options = settings.Options;
        var bits = rows is { } known ? BitsOf(known / RecordsPerPartition) : UnknownPartitionBits;
        if (options.Memory is not { } memory || rows * RecordBytes + BlocksOf(bits) <= memory)
        {
            return new MemoryPlan
            {
                PartitionBits = bits,
                Spills = false,
                BlockRecords = BlockInMemory,
                MostRecords = settings.Limits.Records,
            };
        }

        while (bits > 1 && ((long)workers << bits) * SmallestBlock * RecordBytes > memory / 2)
        {
            bits--;
        }

        var block = memory / 2 / RecordBytes / ((long)workers << bits);
        return new MemoryPlan
        {
            PartitionBits = bits,
            Spills = true,
            BlockRecords = (int)BitOperations.RoundUpToPowerOf2(
                (ulong)Math.Clamp((block / 2) + 1, SmallestBlock, LargestBlock)),
            MostRecords = Math.Max(SmallestBlock, memory / 2 / options.Threads / CountedBytes),
        };

        // The last block of each partition is half full, and so is half of the memory while documents are counted.
        long BlocksOf(int partitionBits) =>
            (((long)workers << partitionBits) * BlockInMemory / 2 * RecordBytes)
            + ((long)options.Threads * RecordsPerPartition * CountedBytes);
    }

    /// <summary>How many records of a part stand together when a partition is split.</summary>
    /// <param name="bits">By how many bits.</param>
    /// <param name="workers">How many workers made its records.</param>
    public int SplitBlockOf(int bits, int workers) => (int)BitOperations.RoundUpToPowerOf2(
        (ulong)Math.Clamp(MostRecords / ((long)workers << bits) / 2, SmallestBlock, BlockRecords));

    private static int BitsOf(long partitions) =>
        Math.Clamp(64 - BitOperations.LeadingZeroCount((ulong)partitions), 2, MostPartitionBits);
}
