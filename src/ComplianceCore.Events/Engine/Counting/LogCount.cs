namespace ComplianceCore.Events;

/// <summary>Counts logs, and events that were given in code.</summary>
internal static class LogCount
{
    /// <summary>Counts logs.</summary>
    /// <param name="settings">What is counted, and how.</param>
    /// <param name="sources">The logs.</param>
    /// <param name="cancellation">Stops the count.</param>
    public static EventCount OfLogs(
        EventSettings settings,
        IReadOnlyList<LogSource> sources,
        CancellationToken cancellation)
    {
        using var reading = new EventReading(settings, DocumentHash.Draw());
        var reader = new LogReader(sources, reading.Words, settings.Options.ChunkSize);
        var chunks = (reader.StoredLength ?? long.MaxValue) / settings.Options.ChunkSize;
        var count = (int)Math.Min(settings.Options.Threads, chunks + 1);
        using var run = new EventRun(reading, count, RowEstimate.Of(sources), cancellation);
        return Count(
            run,
            reader.Places,
            settings.Options,
            workers => new ChunkLoop(reader, settings.Options, cancellation).Run(workers));
    }

    /// <summary>Counts events that were given in code.</summary>
    /// <param name="settings">What to count.</param>
    /// <param name="feed">Gives the events to the worker.</param>
    /// <param name="cancellation">Stops the count.</param>
    public static EventCount OfEvents(
        EventSettings settings,
        Action<EventWorker> feed,
        CancellationToken cancellation)
    {
        // Events have no place to show.
        using var reading = new EventReading(
            settings with { Options = settings.Options with { Examples = 0 } }, DocumentHash.Draw());
        using var run = new EventRun(reading, workers: 1, rows: null, cancellation);
        run.Sinks[0].Begin(ChunkPlace.Nowhere);
        return Count(run, [], settings.Options, workers => feed(workers[0]));
    }

    private static EventCount Count(
        EventRun run,
        IReadOnlyList<ChunkPlace> places,
        EventCountOptions options,
        Action<IReadOnlyList<EventWorker>> work)
    {
        var workers = run.NewWorkers();
        try
        {
            work(workers);
            BadRow[] bad = [.. workers.SelectMany(worker => worker.Bad.First)];
            var use = options.CacheFolder is null ? CacheUse.NotAsked : CacheUse.NotKept;
            return run.Finish(new RowsRead(workers.Sum(worker => worker.Rows), bad, places, use));
        }
        finally
        {
            foreach (var worker in workers)
            {
                worker.Dispose();
            }
        }
    }
}
