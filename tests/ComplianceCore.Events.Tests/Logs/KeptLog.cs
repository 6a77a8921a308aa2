using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

/// <summary>A log that is counted from its cache by one thread, in a folder of its own.</summary>
internal sealed class KeptLog : IDisposable
{
    /// <summary>When logs were written, long before they are counted.</summary>
    public static readonly DateTime LongAgo = new(2021, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();

    /// <summary>Writes a log.</summary>
    /// <param name="rows">Its rows, under the usual header.</param>
    public KeptLog(params string[] rows) => Write(LogText.Of(rows), LongAgo);

    /// <summary>Where it is.</summary>
    public string Path => PathOf("log.csv");

    /// <summary>Where its cache is kept.</summary>
    public string Caches => PathOf("cache");

    /// <summary>The cache, when it is the only one.</summary>
    public string Cache => AllCaches.Single();

    /// <summary>All caches, but not the seed that they share.</summary>
    public IEnumerable<string> AllCaches =>
        Directory.GetFiles(Caches).Where(file => System.IO.Path.GetFileName(file) != "seed");

    /// <summary>How it is counted.</summary>
    public EventCountOptions Options => EventCountOptions.Default with { Threads = 1, CacheFolder = Caches };

    /// <summary>The path of something in the folder.</summary>
    public string PathOf(string name) => _folder.PathOf(name);

    /// <summary>Writes the log again.</summary>
    /// <param name="log">Its bytes.</param>
    /// <param name="written">When it says that it was written.</param>
    public void Write(byte[] log, DateTime written) => Write(Path, log, written);

    /// <summary>Writes another log.</summary>
    public static void Write(string path, byte[] log, DateTime written)
    {
        File.WriteAllBytes(path, log);
        File.SetLastWriteTimeUtc(path, written);
    }

    /// <summary>Counts the log.</summary>
    public EventCount Count() => Count(Options);

    /// <summary>Counts the log in a manner.</summary>
    public EventCount Count(EventCountOptions options) =>
        LogText.Aggregator(options).CountFiles([Path], CancellationToken.None);

    /// <summary>Figures, tallies and examples, counted from the log itself.</summary>
    public string ToldDirectly(EventCountOptions options) =>
        CachedRun.ToldOf(Count(options with { CacheFolder = null }));

    public void Dispose() => _folder.Dispose();
}
