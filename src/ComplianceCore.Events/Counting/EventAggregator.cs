namespace ComplianceCore.Events;

/// <summary>Counts document events exactly, per unit, period and kind; docs/event-log.md says what counts.</summary>
/// <remarks>
/// The order of the rows, how they are cut into files, the number of threads and the size of chunks never change a
/// figure or a tally.
/// </remarks>
public sealed class EventAggregator
{
    private readonly EventSettings _settings;

    private EventAggregator(EventSettings settings) => _settings = settings;

    /// <summary>Creates the aggregator for some units and periods.</summary>
    /// <param name="units">The units, of at most 65,535 codes.</param>
    /// <param name="calendar">The periods.</param>
    /// <param name="options">How to count.</param>
    /// <exception cref="ArgumentException">There are too many codes.</exception>
    public static EventAggregator Of(UnitDirectory units, EventCalendar calendar, EventCountOptions options)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(options);
        var counted = new CountedUnits(units);
        return counted.Count <= CountedUnits.Most
            ? new EventAggregator(new EventSettings(counted, calendar, options))
            : throw new ArgumentException($"There are {counted.Count} codes; 65,535 are the most.", nameof(units));
    }

    /// <summary>Counts the events of files, each with a header; those named <c>.gz</c> are unpacked.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="cancellation">Stops the count.</param>
    /// <exception cref="EventLogException">A file cannot be counted; nothing is.</exception>
    /// <exception cref="OperationCanceledException">The count was stopped.</exception>
    public EventCount CountFiles(IEnumerable<string> paths, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(paths);
        cancellation.ThrowIfCancellationRequested();
        string[] all = [.. paths];
        return _settings.Options.CacheFolder is null
            ? Count(LogFiles.Open(all), cancellation)
            : CachedCount.Of(_settings, all, cancellation);
    }

    /// <summary>Counts the events of a stream with a header.</summary>
    /// <param name="stream">The stream, read to its end and left open.</param>
    /// <param name="name">What issues call it.</param>
    /// <param name="cancellation">Stops the count.</param>
    /// <exception cref="EventLogException">The stream cannot be counted.</exception>
    /// <exception cref="OperationCanceledException">The count was stopped.</exception>
    public EventCount Count(Stream stream, string name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        cancellation.ThrowIfCancellationRequested();
        using var source = new StreamSource(stream, name, isOwned: false);
        return Count([source], cancellation);
    }

    /// <summary>Counts events that come as columns.</summary>
    /// <param name="batches">The batches; each is read before the next is asked for.</param>
    /// <param name="cancellation">Stops the count.</param>
    /// <exception cref="ArgumentException">The columns of a batch are not of one length.</exception>
    /// <exception cref="OperationCanceledException">The count was stopped.</exception>
    public EventCount Count(IEnumerable<EventBatch> batches, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batches);
        return LogCount.OfEvents(_settings, worker => new EventFeed(worker, cancellation).Take(batches), cancellation);
    }

    /// <summary>Counts events one by one; convenient, and slower than columns or files.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <param name="cancellation">Stops the count.</param>
    /// <exception cref="OperationCanceledException">The count was stopped.</exception>
    public EventCount Count(IEnumerable<DocumentEvent> events, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(events);
        return LogCount.OfEvents(_settings, worker => new EventFeed(worker, cancellation).Take(events), cancellation);
    }

    /// <summary>Counts the events of logs wherever they come from, and closes them.</summary>
    /// <param name="sources">The logs, opened.</param>
    /// <param name="cancellation">Stops the count.</param>
    /// <exception cref="EventLogException">A log cannot be counted; nothing is.</exception>
    /// <exception cref="OperationCanceledException">The count was stopped.</exception>
    internal EventCount Count(IReadOnlyList<LogSource> sources, CancellationToken cancellation) =>
        LogFiles.Use(sources, () => LogCount.OfLogs(_settings, sources, cancellation));
}
