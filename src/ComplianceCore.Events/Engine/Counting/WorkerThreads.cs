using System.Runtime.ExceptionServices;

namespace ComplianceCore.Events;

/// <summary>Runs the same work on several threads, and fails as the first of them fails.</summary>
internal sealed class WorkerThreads
{
    private readonly Lock _failing = new();
    private ExceptionDispatchInfo? _failure;

    /// <summary>Whether a thread has failed, so that the others had better stop.</summary>
    public bool HasFailed => Volatile.Read(ref _failure) is not null;

    /// <summary>Runs the work and waits for its end.</summary>
    /// <param name="count">How many threads, this one among them.</param>
    /// <param name="work">The work of the thread of a number.</param>
    public void Run(int count, Action<int> work)
    {
        Thread[] others = [.. Enumerable.Range(1, count - 1).Select(number => new Thread(() => Guard(number, work)))];
        foreach (var thread in others)
        {
            thread.Start();
        }

        Guard(0, work);
        foreach (var thread in others)
        {
            thread.Join();
        }

        _failure?.Throw();
    }

    private void Guard(int number, Action<int> work)
    {
        try
        {
            work(number);
        }
#pragma warning disable CA1031 // Whatever it is, it is thrown where the work was asked for.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            lock (_failing)
            {
                _failure ??= ExceptionDispatchInfo.Capture(failure);
            }
        }
    }
}
