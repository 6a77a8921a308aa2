namespace ComplianceCore.Events;

/// <summary>Lets workers take the groups of all logs, each a stretch of them in their order.</summary>
internal sealed class GroupLoop
{
    private readonly (CountedLog Log, CachedGroup Group)[] _groups;
    private readonly CancellationToken _cancellation;

    public GroupLoop(IEnumerable<CountedLog> logs, CancellationToken cancellation)
    {
        _groups = [.. logs.SelectMany(log => log.Log.Contents.Groups.Select(group => (log, group)))];
        _cancellation = cancellation;
    }

    /// <summary>How many groups there are.</summary>
    public int Count => _groups.Length;

    /// <summary>Runs workers, each on a thread of its own.</summary>
    /// <param name="workers">How many.</param>
    /// <param name="workOf">The work of a worker on a group.</param>
    public void Run(int workers, Func<int, Action<CountedLog, CachedGroup>> workOf)
    {
        var threads = new WorkerThreads();
        threads.Run(workers, worker =>
        {
            var work = workOf(worker);
            var end = (int)((long)_groups.Length * (worker + 1) / workers);
            for (var group = (int)((long)_groups.Length * worker / workers); group < end; group++)
            {
                if (threads.HasFailed)
                {
                    return;
                }

                _cancellation.ThrowIfCancellationRequested();
                work(_groups[group].Log, _groups[group].Group);
            }
        });
    }
}
