namespace ComplianceCore.Events;

/// <summary>One count from its first record to its figures.</summary>
/// <remarks>
/// Workers make records, each for a sink of its own; then, when documents are counted, the records are counted
/// partition by partition; then the first rows of each tally are looked up.
/// </remarks>
internal sealed class EventRun : IDisposable
{
    private readonly EventReading _reading;
    private readonly CancellationToken _cancellation;
    private readonly MemoryPlan _plan;
    private readonly SpillFile? _spill;
    private readonly DayTable _usualDays;

    /// <summary>Prepares a count.</summary>
    /// <param name="reading">What to count, and what rows are read by.</param>
    /// <param name="workers">How many workers make records.</param>
    /// <param name="rows">How many rows there may be; null when nobody knows.</param>
    /// <param name="cancellation">Stops the count.</param>
    public EventRun(EventReading reading, int workers, long? rows, CancellationToken cancellation)
    {
        _reading = reading;
        _cancellation = cancellation;
        _plan = MemoryPlan.Of(Settings, rows, workers);
        _spill = reading.CountsDocuments && _plan.Spills ? SpillFile.Create(Settings.Options.TemporaryFolder) : null;
        Days = new DayTable(Settings.Calendar, LocalSecond.End);
        _usualDays = new DayTable(Settings.Calendar, reading.AsOfEnd);
        Rule = new RowRule(Days, reading.AsOfEnd);
        Unknown = [.. Enumerable.Range(0, workers).Select(_ => new UnknownUnits())];
        Results = [.. Unknown.Select(_ => new CountResult(Settings, IsKept))];
        Sinks = [.. Enumerable.Range(0, workers).Select(SinkOf)];
    }

    /// <summary>The periods of days.</summary>
    public DayTable Days { get; }

    /// <summary>Tells the tallies of rows that are counted for themselves.</summary>
    public RowRule Rule { get; }

    /// <summary>For each worker, where unknown codes get their numbers.</summary>
    public IReadOnlyList<UnknownUnits> Unknown { get; }

    /// <summary>For each worker, what it counts itself.</summary>
    public IReadOnlyList<CountResult> Results { get; }

    /// <summary>For each worker, what takes its records.</summary>
    public IReadOnlyList<IRecordSink> Sinks { get; }

    private EventSettings Settings => _reading.Settings;

    /// <summary>Creates a worker for each sink, which decodes logs.</summary>
    public IReadOnlyList<EventWorker> NewWorkers() =>
    [
        .. Sinks.Select((sink, worker) =>
        {
            var tallies = Results[worker].Tallies;
            return new EventWorker(
                _reading, sink, Unknown[worker], unit => tallies.Of(RowTally.Bad)[unit >= 0 ? unit : ^1]++);
        }),
    ];

    /// <summary>Counts what the sinks have.</summary>
    /// <param name="rows">What was read.</param>
    public EventCount Finish(RowsRead rows)
    {
        var codes = new UnknownCodes(Unknown);
        var counted = _reading.CountsDocuments ? CountPartitions(codes) : [];
        var result = new CountResult(Settings, IsKept);
        var figures = new FigureTable(Settings.Calendar.Days.Count, Settings.Units.Count);
        foreach (var part in Results.Concat(counted))
        {
            result.Add(part);
            part.Figures.AddTo(figures);
        }

        codes.Tally(result);
        result.Tallies.RowsRead = rows.Count;
        return new EventCount(Settings, figures, result.Tallies, ExamplesOf(result, rows), rows.CacheUse);
    }

    public void Dispose()
    {
        foreach (var sink in Sinks)
        {
            sink.Dispose();
        }

        _spill?.Dispose();
    }

    private IRecordSink SinkOf(int worker) => _reading.CountsDocuments
        ? new DocumentSink(new PartitionForm(0, _plan.PartitionBits, _plan.BlockRecords, _spill), _plan.Marks)
        : new RowCounter(_usualDays, Rule, Results[worker], worker);

    private bool IsKept(int worker, uint code) => Unknown[worker].IsKept(code);

    private CountResult[] CountPartitions(UnknownCodes codes)
    {
        var partitions = 1 << _plan.PartitionBits;
        var threads = Math.Min(Settings.Options.Threads, partitions);
        CountResult[] results =
        [
            .. Enumerable.Range(0, threads).Select(_ => new CountResult(Settings, IsKept) { Named = codes.Named }),
        ];
        DocumentSink[] sinks = [.. Sinks.Cast<DocumentSink>()];
        var next = -1;
        new WorkerThreads().Run(threads, thread =>
        {
            var context = new CountingContext(_reading, _plan, Days, _usualDays, results[thread], _cancellation);
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

    private Issue[] ExamplesOf(CountResult result, RowsRead rows)
    {
        ChunkLoop.NumberLines(rows.Places);
        var bad = rows.Bad
            .GroupBy(row => row.Code, StringComparer.Ordinal)
            .OrderBy(fault => fault.Key, StringComparer.Ordinal)
            .SelectMany(fault => fault
                .OrderBy(row => row.Place.Ordinal)
                .ThenBy(row => row.Start)
                .Take(Settings.Options.Examples))
            .Select(row => row.ToIssue());
        var tallied = rows.Places.Count == 0
            ? []
            : ExampleFinder.Find(_reading, Rule, result.Examples, rows.Places);
        return [.. bad, .. tallied];
    }
}
