namespace ComplianceCore.Events.Tests;

/// <summary>A random log of some chunks of the largest size.</summary>
internal sealed class LongLog
{
    private const int Rows = 12_000;

    private readonly GeneratedLog _log;
    private readonly byte[] _file;

    private LongLog(GeneratedLog log)
    {
        _log = log;
        _file = LogFileWriter.Write(new Dice(1), log.Scene, log.Written).Bytes;
        Told = Count(1, 262_144);
    }

    /// <summary>Makes up a log.</summary>
    /// <param name="isPlain">Whether it has no quotes.</param>
    public static LongLog Make(bool isPlain) => new(Enumerable.Range(1, 100)
        .Select(seed => LogGenerator.Make(new Dice(seed), Rows))
        .First(log => log.Scene.IsPlain == isPlain && log.Scene.Basis == CountBasis.Documents));

    /// <summary>Figures, tallies and examples, counted by one thread.</summary>
    public string Told { get; }

    /// <summary>What the library finds.</summary>
    public string Summary => CountSummary.Of(CountOf(2, 1000, memory: null)).ToString();

    /// <summary>What the oracle finds.</summary>
    public string Expected => NaiveOracle.Count(_log.Case).ToString();

    /// <summary>Figures, tallies and examples.</summary>
    public string Count(int threads, int chunkSize) => Count(threads, chunkSize, memory: null);

    /// <summary>Figures, tallies and examples, counted with some memory only.</summary>
    public string Count(int threads, int chunkSize, long? memory)
    {
        var count = CountOf(threads, chunkSize, memory);
        return LogRun.FilesOf(count) + string.Join('\n', count.Examples);
    }

    private EventCount CountOf(int threads, int chunkSize, long? memory)
    {
        var options = _log.Scene.Options with
        {
            Threads = threads,
            ChunkSize = chunkSize,
            Examples = 20,
            Memory = memory,
        };
        using var stream = new MemoryStream(_file);
        return EventAggregator.Of(_log.Scene.Directory, _log.Scene.Calendar, options)
            .Count(stream, "log.csv", CancellationToken.None);
    }
}
