namespace ComplianceCore.Benchmarks;

/// <summary>Random numbers that are the same on every machine (splitmix64).</summary>
internal sealed class SplitMix64
{
    private const ulong Step = 0x9E3779B97F4A7C15UL;

    private ulong _state;

    public SplitMix64(ulong seed)
    {
        _state = unchecked((seed * Step) + 1);
    }

    /// <summary>The next number of 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            _state += Step;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>The next number from 0 to 1, 1 excluded.</summary>
    public double NextShare() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>The next whole number from 0 to <paramref name="bound"/>, the bound excluded.</summary>
    public int Below(int bound) => (int)(((UInt128)Next() * (ulong)bound) >> 64);

    /// <summary>Whether the next draw is one of <paramref name="share"/> in <paramref name="whole"/>.</summary>
    public bool Draws(int share, int whole) => Below(whole) < share;
}
