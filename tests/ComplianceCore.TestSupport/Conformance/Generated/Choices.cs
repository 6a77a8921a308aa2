namespace ComplianceCore.TestKit;

/// <summary>Choices that follow from a seed, alike on every machine and with every runtime.</summary>
internal sealed class Choices
{
    private ulong _state;

    public Choices(long seed)
    {
        _state = unchecked((ulong)seed);
    }

    /// <summary>A number from 0 on that is below a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>Whether something is done that is done once in so many times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>One of some things.</summary>
    public T Of<T>(params IReadOnlyList<T> things) => things[Below(things.Count)];

    // SplitMix64.
    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
