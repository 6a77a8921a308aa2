using NodaTime;

namespace ComplianceCore.Events;

/// <summary>How an event log is counted.</summary>
public sealed record EventCountOptions
{
    /// <summary>The least memory that a count can be bound to.</summary>
    internal const long LeastMemory = 1024;

    private readonly int _threads = Environment.ProcessorCount;
    private readonly int _chunkSize = 256 * 1024;
    private readonly int _examples = 3;
    private readonly long? _memory;

    /// <summary>The options that fit most logs.</summary>
    public static EventCountOptions Default { get; } = new();

    /// <summary>
    /// The day at whose end the figures are taken (ngày chốt số liệu); null to take every row, however late.
    /// </summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>What is counted.</summary>
    public CountBasis Basis { get; init; } = CountBasis.Documents;

    /// <summary>The words of the log.</summary>
    public EventVocabulary Vocabulary { get; init; } = EventVocabulary.Default;

    /// <summary>How many threads work, 1 to 256; as many as the machine has processors unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of bounds.</exception>
    public int Threads
    {
        get => _threads;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 256);
            _threads = value;
        }
    }

    /// <summary>How many bytes a thread takes at a time, 64 to 1,048,576; 262,144 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of bounds.</exception>
    public int ChunkSize
    {
        get => _chunkSize;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 64);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1024 * 1024);
            _chunkSize = value;
        }
    }

    /// <summary>
    /// How many bytes the count may take for what it remembers of rows, 1,024 at least; null for as many as it needs.
    /// </summary>
    /// <remarks>
    /// When more are expected, from the lengths of the logs and their first rows, what is remembered goes to a
    /// temporary file of 16 bytes for each row, which disappears with the count. A log of unknown length, compressed
    /// or from a stream, is expected to need more. Some 60 to 100 MB come on top for the program, its buffers and the
    /// figures of 10,000 units.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of bounds.</exception>
    public long? Memory
    {
        get => _memory;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? LeastMemory, LeastMemory, nameof(value));
            _memory = value;
        }
    }

    /// <summary>The folder for the temporary file; null for the one that the system has for such files.</summary>
    public string? TemporaryFolder { get; init; }

    /// <summary>
    /// The folder in which the decoded rows of logs in files are kept, for the next count of the same logs with other
    /// units, other periods or another day of the figures; null to keep nothing.
    /// </summary>
    /// <remarks>
    /// The folder is made if it is not there. A log that has changed is read anew, and so is one whose cache is
    /// damaged. A cache takes 19 bytes for each row, and holds fingerprints of the documents, not their ids.
    /// </remarks>
    public string? CacheFolder { get; init; }

    /// <summary>How many rows of each tally, and of each fault of bad rows, are shown, 0 to 100; three unless given.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of bounds.</exception>
    public int Examples
    {
        get => _examples;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100);
            _examples = value;
        }
    }

    /// <summary>Is told how far the count has come, from any thread but never from two at once; null for nobody.
    /// </summary>
    public IProgress<EventProgress>? Progress { get; init; }
}
