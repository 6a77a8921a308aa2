namespace ComplianceCore.Events;

/// <summary>Opens the files that logs are in.</summary>
internal static class LogFiles
{
    private const int CompressedBuffer = 64 * 1024;

    /// <summary>Opens every file, so that one that is missing is told before any is read.</summary>
    /// <exception cref="EventLogException">Some cannot be opened; each is told.</exception>
    public static IReadOnlyList<LogSource> Open(IReadOnlyList<string> paths)
    {
        var sources = new List<LogSource>();
        var issues = new List<Issue>();
        foreach (var path in paths)
        {
            try
            {
                sources.Add(Open(path));
            }
            catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
            {
                issues.Add(Fault(LogIssueCode.MissingFile, path));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                issues.Add(Fault(LogIssueCode.NotReadable, path));
            }
        }

        if (issues.Count == 0)
        {
            return sources;
        }

        sources.ForEach(source => source.Dispose());
        throw new EventLogException(issues);
    }

    /// <summary>Uses logs, and closes them.</summary>
    public static TResult Use<TResult>(IReadOnlyList<LogSource> sources, Func<TResult> use)
    {
        try
        {
            return use();
        }
        finally
        {
            foreach (var source in sources)
            {
                source.Dispose();
            }
        }
    }

    /// <summary>Whether a name is that of a compressed file.</summary>
    public static bool IsCompressed(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private static LogSource Open(string path)
    {
        const FileShare Shared = FileShare.ReadWrite | FileShare.Delete;
        if (IsCompressed(path))
        {
            return new GzipSource(
                new FileStream(path, FileMode.Open, FileAccess.Read, Shared, CompressedBuffer), NameOf(path));
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, Shared, bufferSize: 0);
        return stream.CanSeek
            ? new FileSource(stream, NameOf(path))
            : new StreamSource(stream, NameOf(path), isOwned: true);
    }

    private static string NameOf(string path) => Path.GetFileName(path);

    private static Issue Fault(string code, string path) =>
        EventTexts.Catalog.Error(code, SourcePlace.WholeFile(NameOf(path)), ("file", NameOf(path)));
}
