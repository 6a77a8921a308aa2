namespace ComplianceCore.Events.Tests;

/// <summary>Numbers that a seed decides, the same on every machine (SplitMix64).</summary>
internal sealed class Dice
{
    private ulong _state;

    public Dice(int seed)
    {
        _state = unchecked((ulong)seed);
    }

    /// <summary>A number from zero, and below another.</summary>
    public int Below(int sides) => (int)(Next() % (ulong)sides);

    /// <summary>A number of which both ends are meant.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Something that happens so many times in a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of some things.</summary>
    public T One<T>(params IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>All of some things, in another order.</summary>
    public T[] Shuffled<T>(IEnumerable<T> all)
    {
        T[] shuffled = [.. all];
        for (var left = shuffled.Length; left > 1; left--)
        {
            var other = Below(left);
            (shuffled[left - 1], shuffled[other]) = (shuffled[other], shuffled[left - 1]);
        }

        return shuffled;
    }

    /// <summary>Some things, cut into parts of any length.</summary>
    public IReadOnlyList<T[]> Cut<T>(T[] all, int parts)
    {
        int[] cuts = [0, .. Enumerable.Range(1, parts - 1).Select(_ => Below(all.Length + 1)).Order(), all.Length];
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => all[from..to])];
    }

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
