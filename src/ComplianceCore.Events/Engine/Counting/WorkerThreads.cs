namespace ComplianceCore.Events;

/// <summary>Runs the same work on several threads, and fails as one of them fails.</summary>
internal sealed class WorkerThreads
{
    private Task[] _tasks = [];

    /// <summary>Whether a thread has failed, so that the others had better stop.</summary>
    public bool HasFailed => Array.Exists(_tasks, task => task.IsFaulted);

    /// <summary>Runs the work and waits for its end.</summary>
    /// <param name="count">How many threads.</param>
    /// <param name="work">The work of the thread of a number.</param>
    public void Run(int count, Action<int> work)
    {
        _tasks =
        [
            .. Enumerable.Range(0, count)
                .Select(number => new Task(() => work(number), TaskCreationOptions.LongRunning)),
        ];
        foreach (var task in _tasks)
        {
            task.Start(TaskScheduler.Default);
        }

        Task.WhenAll(_tasks).GetAwaiter().GetResult();
    }
}
