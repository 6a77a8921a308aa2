namespace ComplianceCore.Events;

/// <summary>The caches of the logs of one count: found, or written when they are missing or of another state.</summary>
internal sealed class LogCache
{
    // A log may change again within what its file system takes for the same moment.
    private const long TicksToSettle = 2 * TimeSpan.TicksPerSecond;

    private readonly EventSettings _settings;
    private readonly CacheFolder _folder;
    private readonly CancellationToken _cancellation;
    private readonly ReadingProgress? _progress;
    private readonly List<CachedLog> _logs = [];

    private LogCache(
        EventSettings settings,
        CacheFolder folder,
        IReadOnlyList<LogSource> sources,
        CancellationToken cancellation)
    {
        _settings = settings;
        _folder = folder;
        _cancellation = cancellation;
        _progress = settings.Options.Progress is { } progress ? new ReadingProgress(progress, sources) : null;
    }

    /// <summary>The logs.</summary>
    public IReadOnlyList<CachedLog> Logs => _logs;

    /// <summary>Turns ids into the fingerprints that the caches have.</summary>
    public DocumentHash Hash => _folder.Hash;

    /// <summary>Whether a cache was written.</summary>
    public bool HasWritten { get; private set; }

    /// <summary>Opens the caches of logs.</summary>
    /// <param name="settings">What is counted, and how.</param>
    /// <param name="folder">Where caches are.</param>
    /// <param name="sources">The logs, each in a file.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The caches; null when one cannot be had.</returns>
    public static LogCache? Open(
        EventSettings settings,
        CacheFolder folder,
        IReadOnlyList<LogSource> sources,
        CancellationToken cancellation)
    {
        var cache = new LogCache(settings, folder, sources, cancellation);
        return sources.All(cache.TryAdd) ? cache : null;
    }

    private bool TryAdd(LogSource source)
    {
        var path = _folder.PathOf(source, _settings.Options.Vocabulary);
        if ((Find(source, path) ?? Write(source, path)) is not { } log)
        {
            return false;
        }

        _logs.Add(log);
        _progress?.Pass(log);
        return true;
    }

    private CachedLog? Find(LogSource source, string path)
    {
        try
        {
            return _folder.Find(path) is { } file
                && file.ReadHeader() is { } header
                && header.Seed == _folder.Seed
                && IsOf(header, source, file)
                    ? new CachedLog(source, file, file.ReadContents(header))
                    : null;
        }
        catch (InvalidDataException)
        {
            // As good as none: it is written anew.
            return null;
        }
    }

    /// <summary>Whether a cache is of the present state of a log.</summary>
    private bool IsOf(CacheHeader header, LogSource source, CacheFile file)
    {
        var (length, written) = StateOf(source);
        if (header.LogLength != length)
        {
            return false;
        }

        if (header.LogWritten == written && file.Written - written > TicksToSettle)
        {
            return true;
        }

        if (header.LogDigest != DigestOf(source, length))
        {
            return false;
        }

        if (file.CanWrite)
        {
            file.Write(0, (header with { LogWritten = written }).ToBytes());
        }

        return true;
    }

    private CachedLog? Write(LogSource source, string path)
    {
        if (_folder.Begin(path) is not { } part)
        {
            return null;
        }

        var isWritten = false;
        try
        {
            using (part)
            {
                isWritten = TryWrite(source, part);
            }

            return isWritten && _folder.Finish(path) is { } file && file.ReadHeader() is { } header
                ? new CachedLog(source, file, file.ReadContents(header))
                : null;
        }
        finally
        {
            if (!isWritten)
            {
                CacheFolder.GiveUp(path);
            }
        }
    }

    private bool TryWrite(LogSource source, CacheFile part)
    {
        using var writer = new CacheWriter(part, source, WithProgress(), _folder.Hash);
        if (writer.Write(_cancellation) is not { } contents)
        {
            return false;
        }

        var (length, written) = StateOf(source);
        var digest = DigestOf(source, length);
        source.EnsureUnchanged();
        part.Write(0, new CacheHeader
        {
            Seed = _folder.Seed,
            LogLength = length,
            LogWritten = written,
            LogDigest = digest,
            Contents = contents.Place,
            ContentsLength = contents.Length,
            ContentsChecksum = contents.Checksum,
        }.ToBytes());
        HasWritten = true;
        return true;
    }

    private EventSettings WithProgress() =>
        _settings with { Options = _settings.Options with { Progress = _progress } };

    private LogDigest DigestOf(LogSource source, long length) =>
        LogDigest.Of(source.File!.SafeFileHandle, length, _settings.Options.Threads, _cancellation);

    private static (long Length, long Written) StateOf(LogSource source)
    {
        var file = source.File!.SafeFileHandle;
        return (RandomAccess.GetLength(file), File.GetLastWriteTimeUtc(file).Ticks);
    }
}
