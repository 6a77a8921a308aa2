using ComplianceCore.TestKit;

namespace ComplianceCore.Events.Tests;

/// <summary>The files of a random log, counted with and without their caches.</summary>
internal sealed class CachedRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dice _dice;
    private readonly List<string> _paths = [];
    private readonly int _examples;

    /// <summary>Writes the files, of which some are compressed, long before they are counted.</summary>
    /// <param name="files">The files.</param>
    /// <param name="dice">Decides on threads, chunks and memory.</param>
    public CachedRun(IEnumerable<byte[]> files, Dice dice)
    {
        _dice = dice;
        _examples = dice.One(0, 1, 3, 100);
        foreach (var file in files)
        {
            var isPacked = dice.Chance(30);
            _paths.Add(_folder.PathOf($"{_paths.Count}.csv{(isPacked ? ".gz" : string.Empty)}"));
            File.WriteAllBytes(_paths[^1], isPacked ? PackedLog.Of(file) : file);
            File.SetLastWriteTimeUtc(_paths[^1], new DateTime(2021, 6, 1, 0, 0, 0, DateTimeKind.Utc));
        }
    }

    /// <summary>Counts the files from their caches.</summary>
    public EventCount CountCached(LogScene scene) => CountCached(scene, WorkLimits.Usual);

    /// <summary>Counts the files from their caches, in pieces of some size.</summary>
    public EventCount CountCached(LogScene scene, WorkLimits limits)
    {
        var options = OptionsOf(scene) with { CacheFolder = _folder.PathOf("cache") };
        return CachedCount.Of(scene.SettingsOf(options, limits), _paths, CancellationToken.None);
    }

    /// <summary>Counts the files without caches.</summary>
    public EventCount CountDirectly(LogScene scene) =>
        EventAggregator.Of(scene.Directory, scene.Calendar, OptionsOf(scene))
            .CountFiles(_paths, CancellationToken.None);

    /// <summary>Figures, tallies and examples.</summary>
    public static string ToldOf(EventCount count) => LogRun.FilesOf(count) + string.Join('\n', count.Examples);

    public void Dispose() => _folder.Dispose();

    private EventCountOptions OptionsOf(LogScene scene) => scene.Options with
    {
        Threads = _dice.Between(1, 4),
        ChunkSize = _dice.One(64, 127, 1000, 4096, 262_144),
        Memory = _dice.Chance(50) ? null : _dice.One(1024, 8192),
        Examples = _examples,
    };
}
