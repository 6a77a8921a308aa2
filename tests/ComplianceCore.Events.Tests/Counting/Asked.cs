using System.Collections;

namespace ComplianceCore.Events.Tests;

/// <summary>Things of which it is known how many were asked for.</summary>
/// <typeparam name="T">What they are.</typeparam>
internal sealed class Asked<T> : IEnumerable<T>
{
    private readonly IEnumerable<T> _all;
    private readonly Action<int> _meanwhile;

    /// <summary>Prepares the things.</summary>
    /// <param name="all">The things.</param>
    /// <param name="meanwhile">Is told the number of each before it is given.</param>
    public Asked(IEnumerable<T> all, Action<int> meanwhile)
    {
        _all = all;
        _meanwhile = meanwhile;
    }

    /// <summary>How many were asked for.</summary>
    public int Count { get; private set; }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var one in _all)
        {
            _meanwhile(++Count);
            yield return one;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
