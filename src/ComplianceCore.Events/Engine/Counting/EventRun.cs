namespace ComplianceCore.Events;

/// <summary>One count from its first row to its figures.</summary>
/// <remarks>
/// Rows become records, worker by worker; then, when documents are counted, the records are counted partition by
/// partition; then the first rows of each tally are looked up.
/// </remarks>
internal sealed class EventRun : IDisposable
{
    private readonly EventReading _reading;
    private readonly DayTable _days;
    private readonly CancellationToken _cancellation;
    private readonly MemoryPlan _plan;
    private readonly SpillFile? _spill;
    private readonly CountResult[] _results;
    private readonly UnknownUnits[] _unknown;
    private readonly IRecordSink[] _sinks;
    private readonly EventWorker[] _workers;

    /// <summary>Prepares a count.</summary>
    /// <param name="reading">What to count, and what rows are read by.</param>
    /// <param name="workers">How many workers make records.</param>
    /// <param name="rows">How many rows there may be; null when nobody knows.</param>
    /// <param name="cancellation">Stops the count.</param>
    private EventRun(EventReading reading, int workers, long? rows, CancellationToken cancellation)
    {
        _reading = reading;
        _days = new DayTable(Settings.Calendar, LocalSecond.End);
        _cancellation = cancellation;
        _plan = MemoryPlan.Of(Settings.Options, rows, workers);
        _spill = reading.CountsDocuments && _plan.Spills ? SpillFile.Create(Settings.Options.TemporaryFolder) : null;
        _unknown = [.. Enumerable.Range(0, workers).Select(_ => new UnknownUnits())];
        _results = [.. _unknown.Select(_ => new CountResult(Settings, IsKept))];
        _sinks = [.. Enumerable.Range(0, workers).Select(SinkOf)];
        _workers = [.. Enumerable.Range(0, workers).Select(WorkerOf)];
    }

    private EventSettings Settings => _reading.Settings;

    /// <summary>Counts logs.</summary>
    public static EventCount OfLogs(
        EventSettings settings,
        IReadOnlyList<LogSource> sources,
        CancellationToken cancellation)
    {
        using var reading = new EventReading(settings);
        using var reader = new LogReader(sources, reading.Words, settings.Options.ChunkSize);
        var chunks = (reader.StoredLength ?? long.MaxValue) / settings.Options.ChunkSize;
        var workers = (int)Math.Min(settings.Options.Threads, chunks + 1);
        using var run = new EventRun(reading, workers, RowEstimate.Of(sources), cancellation);
        new ChunkLoop(reader, settings.Options, cancellation).Run(run._workers);
        return run.Finish(reader.Places);
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
        using var reading = new EventReading(settings with { Options = settings.Options with { Examples = 0 } });
        using var run = new EventRun(reading, workers: 1, rows: null, cancellation);
        run._sinks[0].Begin(ChunkPlace.Nowhere);
        feed(run._workers[0]);
        return run.Finish([]);
    }

    public void Dispose()
    {
        foreach (var worker in _workers)
        {
            worker.Dispose();
        }

        foreach (var sink in _sinks)
        {
            sink.Dispose();
        }

        _spill?.Dispose();
    }

    private IRecordSink SinkOf(int worker) => _reading.CountsDocuments
        ? new DocumentSink(new PartitionForm(0, _plan.PartitionBits, _plan.BlockRecords, _spill), _plan.Marks)
        : new RowCounter(_reading, _days, _results[worker], worker);

    private EventWorker WorkerOf(int worker) =>
        new(_reading, _sinks[worker], _unknown[worker], _results[worker].Tallies);

    private bool IsKept(int worker, uint code) => _unknown[worker].IsKept(code);

    private EventCount Finish(IReadOnlyList<ChunkPlace> places)
    {
        var codes = new UnknownCodes(_unknown);
        var counted = _reading.CountsDocuments ? CountPartitions(codes) : [];
        var result = new CountResult(Settings, IsKept);
        var figures = new FigureTable(Settings.Calendar.Days.Count, Settings.Units.Count);
        foreach (var part in _results.Concat(counted))
        {
            result.Add(part);
            part.Figures.AddTo(figures);
        }

        codes.Tally(result);
        result.Tallies.RowsRead = _workers.Sum(worker => worker.Rows);
        return new EventCount(Settings, figures, result.Tallies, ExamplesOf(result, places));
    }

    private CountResult[] CountPartitions(UnknownCodes codes)
    {
        var partitions = 1 << _plan.PartitionBits;
        var threads = Math.Min(Settings.Options.Threads, partitions);
        CountResult[] results =
        [
            .. Enumerable.Range(0, threads).Select(_ => new CountResult(Settings, IsKept) { Named = codes.Named }),
        ];
        DocumentSink[] sinks = [.. _sinks.Cast<DocumentSink>()];
        var usualDays = new DayTable(Settings.Calendar, _reading.AsOfEnd);
        var next = -1;
        new WorkerThreads().Run(threads, thread =>
        {
            var context = new CountingContext(_reading, _plan, _days, usualDays, results[thread], _cancellation);
            using var counter = new PartitionCounter(context, sinks);
            for (var partition = Interlocked.Increment(ref next);
                partition < partitions;
                partition = Interlocked.Increment(ref next))
            {
                counter.Count(partition);
            }
        });
        return results;
    }

    private Issue[] ExamplesOf(CountResult result, IReadOnlyList<ChunkPlace> places)
    {
        ChunkLoop.NumberLines(places);
        var bad = _workers.SelectMany(worker => worker.Bad.First)
            .GroupBy(row => row.Code, StringComparer.Ordinal)
            .OrderBy(fault => fault.Key, StringComparer.Ordinal)
            .SelectMany(fault => fault
                .OrderBy(row => row.Place.Ordinal)
                .ThenBy(row => row.Start)
                .Take(Settings.Options.Examples))
            .Select(row => row.ToIssue());
        return [.. bad, .. places.Count == 0 ? [] : ExampleFinder.Find(_reading, result.Examples, places)];
    }
}
