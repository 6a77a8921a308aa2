namespace ComplianceCore.Events;

/// <summary>Tells of all logs of a count how far they are read, while each is read for its own cache.</summary>
internal sealed class ReadingProgress : IProgress<EventProgress>
{
    private readonly IProgress<EventProgress> _progress;
    private readonly long? _length;
    private long _read;
    private long _rows;

    /// <summary>Creates the progress of some logs.</summary>
    /// <param name="progress">Is told.</param>
    /// <param name="sources">The logs.</param>
    public ReadingProgress(IProgress<EventProgress> progress, IReadOnlyList<LogSource> sources)
    {
        _progress = progress;
        _length = sources.Sum(source => source.StoredLength);
    }

    /// <summary>Passes over a log whose cache is there.</summary>
    public void Pass(CachedLog log)
    {
        _read += log.Source.StoredLength ?? 0;
        _rows += log.Contents.Rows;
        _progress.Report(new EventProgress(_read, _length, _rows));
    }

    public void Report(EventProgress value) =>
        _progress.Report(new EventProgress(_read + value.BytesRead, _length, _rows + value.RowsRead));
}
