namespace ComplianceCore.Events;

/// <summary>Lets workers take chunks until there are none.</summary>
internal sealed class ChunkLoop
{
    // Some 100 microseconds.
    private const int MostSpins = 200;

    private readonly LogReader _reader;
    private readonly EventCountOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly WorkerThreads _threads = new();
    private readonly Lock _reading = new();
    private long _rows;

    public ChunkLoop(LogReader reader, EventCountOptions options, CancellationToken cancellation)
    {
        _reader = reader;
        _options = options;
        _cancellation = cancellation;
    }

    /// <summary>Runs the workers, each on a thread of its own.</summary>
    public void Run(IReadOnlyList<EventWorker> workers) =>
        _threads.Run(workers.Count, number => Work(workers[number]));

    /// <summary>Numbers the lines of chunks whose lines are counted.</summary>
    public static void NumberLines(IReadOnlyList<ChunkPlace> places)
    {
        foreach (var (index, place) in places.Index())
        {
            place.FirstLine = index > 0 && places[index - 1].Source == place.Source
                ? places[index - 1].FirstLine + places[index - 1].Lines
                : place.Source.HeaderLines + 1;
        }
    }

    private void Work(EventWorker worker)
    {
        using var chunk = new LogChunk(2 * _options.ChunkSize);
        while (TryNext(chunk))
        {
            var before = worker.Rows;
            worker.Take(chunk);
            Interlocked.Add(ref _rows, worker.Rows - before);
        }
    }

    private bool TryNext(LogChunk chunk)
    {
        Enter();
        try
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_threads.HasFailed || !_reader.TryNext(chunk))
            {
                return false;
            }

            var progress = new EventProgress(_reader.StoredRead, _reader.StoredLength, Interlocked.Read(ref _rows));
            _options.Progress?.Report(progress);
            return true;
        }
        finally
        {
            _reading.Exit();
        }
    }

    /// <summary>
    /// Waits for the reader; a while without sleeping, for a thread takes longer to wake than a chunk to be read.
    /// </summary>
    private void Enter()
    {
        var wait = default(SpinWait);
        while (!_reading.TryEnter())
        {
            if (wait.Count == MostSpins)
            {
                _reading.Enter();
                return;
            }

            wait.SpinOnce(sleep1Threshold: -1);
        }
    }
}
