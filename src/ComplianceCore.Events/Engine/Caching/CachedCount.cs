namespace ComplianceCore.Events;

/// <summary>Counts logs in files from their caches.</summary>
internal static class CachedCount
{
    /// <summary>Counts logs, and keeps what is decoded of them.</summary>
    /// <param name="settings">What is counted, how, and where caches are.</param>
    /// <param name="paths">The logs.</param>
    /// <param name="cancellation">Stops the count.</param>
    public static EventCount Of(EventSettings settings, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        // Each time a cache turns out to be damaged it is written anew, which can help once for each log.
        for (var attempts = paths.Count; ; attempts--)
        {
            using var folder = CacheFolder.Open(settings.Options.CacheFolder!);
            var sources = LogFiles.Open(paths);
            try
            {
                return LogFiles.Use(sources, () => Count(settings, folder, sources, cancellation))
                    ?? CountWithout(settings, LogFiles.Open(paths), cancellation);
            }
            catch (InvalidDataException)
            {
                folder.DropDamaged();
                if (attempts == 0)
                {
                    throw EventLogException.OfFolder(LogIssueCode.CacheNotWritten, settings.Options.CacheFolder!);
                }
            }
        }
    }

    private static EventCount CountWithout(
        EventSettings settings,
        IReadOnlyList<LogSource> sources,
        CancellationToken cancellation) =>
        LogFiles.Use(sources, () => LogCount.OfLogs(settings, sources, cancellation));

    /// <summary>Counts opened logs.</summary>
    /// <returns>The count; null when a cache cannot be had.</returns>
    private static EventCount? Count(
        EventSettings settings,
        CacheFolder folder,
        IReadOnlyList<LogSource> sources,
        CancellationToken cancellation)
    {
        if (sources.Any(source => source.File is null))
        {
            return LogCount.OfLogs(settings, sources, cancellation);
        }

        if (LogCache.Open(settings, folder, sources, cancellation) is not { } cache)
        {
            return null;
        }

        using var reading = new EventReading(settings, cache.Hash);
        var count = Count(reading, cache, cancellation);
        foreach (var source in sources)
        {
            source.EnsureUnchanged();
        }

        return count;
    }

    private static EventCount Count(EventReading reading, LogCache cache, CancellationToken cancellation)
    {
        var logs = Logs(reading, cache);
        var loop = new GroupLoop(logs, cancellation);
        var rows = cache.Logs.Sum(log => log.Contents.Rows);
        var workers = Math.Clamp(loop.Count, 1, reading.Settings.Options.Threads);
        using var run = new EventRun(reading, workers, rows, cancellation);
        foreach (var log in logs)
        {
            AddBadRows(log, run.Results[0].Tallies.Of(RowTally.Bad));
        }

        if (reading.CountsDocuments)
        {
            loop.Run(workers, worker => new RecordFeed(reading, run, worker).Take);
        }
        else
        {
            CountRows(reading, run, logs, cancellation);
        }

        var use = cache.HasWritten ? CacheUse.Written : CacheUse.Read;
        BadRow[] bad = [.. logs.SelectMany(log => log.Log.Contents.BadRows.Select(row => row.In(log.Places)))];
        return run.Finish(new RowsRead(rows, bad, [.. logs.SelectMany(log => log.Places)], use));
    }

    private static CountedLog[] Logs(EventReading reading, LogCache cache)
    {
        var logs = new List<CountedLog>();
        var (chunks, kept) = (0, 0L);
        foreach (var log in cache.Logs)
        {
            logs.Add(new CountedLog(log, reading.Units, log.Places(chunks, ref kept)));
            chunks += log.Contents.Chunks.Length;
        }

        return [.. logs];
    }

    private static void AddBadRows(CountedLog log, long[] rows)
    {
        rows[^1] += log.Log.Contents.BadRowsWithoutCode;
        foreach (var (code, unit) in log.Log.Contents.Codes.Zip(log.Units))
        {
            rows[unit >= 0 ? unit : ^1] += code.BadRows;
        }
    }

    private static void CountRows(
        EventReading reading,
        EventRun run,
        IReadOnlyList<CountedLog> logs,
        CancellationToken cancellation)
    {
        var days = new DayOutcomes(run.Days, reading);
        foreach (var log in logs)
        {
            DayCounter[] counters =
            [
                .. run.Sinks.Select((_, worker) => new DayCounter(
                    log,
                    days,
                    new RecordFeed(reading, run, worker),
                    new PageCount(log, days, run, worker),
                    reading.Settings.Limits.PageBytes)),
            ];
            try
            {
                new GroupLoop([log], cancellation).Run(counters.Length, worker => counters[worker].Take);
                DayCounter.Finish(counters);
            }
            finally
            {
                Array.ForEach(counters, counter => counter.Dispose());
            }
        }

        new RowExamples(reading, days, run).Find(logs);
    }
}
