namespace ComplianceCore.Documents.Tests;

/// <summary>Numbers that look drawn by chance and are the same for the same seed, on every machine.</summary>
internal sealed class SeededNumbers
{
    private ulong _state;

    /// <param name="seed">Where they begin.</param>
    public SeededNumbers(int seed) => _state = unchecked((ulong)seed * 0xD1342543DE82EF95UL);

    /// <summary>The next number, from 0 to below <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>One of several.</summary>
    public T OneOf<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    // SplitMix64.
    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
