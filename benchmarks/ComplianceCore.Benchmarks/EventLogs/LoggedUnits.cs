using System.Globalization;
using System.Text;

namespace ComplianceCore.Benchmarks;

/// <summary>The 11,000 units of a generated event log, the busiest first.</summary>
/// <remarks>
/// Codes are <c>000.AA.BB.Hnn</c>, and the ids of a unit's documents begin with <c>Hnn.A.B-</c>. A unit of rank
/// <c>r</c> issues in proportion to <c>(r + 200)^-0.7</c>.
/// </remarks>
internal sealed class LoggedUnits
{
    /// <summary>How many units there are.</summary>
    public const int Count = 11_000;

    private readonly string[] _codes = new string[Count];
    private readonly byte[][] _codesUtf8 = new byte[Count][];
    private readonly byte[][] _idPrefixes = new byte[Count][];
    private readonly double[] _weightsUpTo = new double[Count];

    /// <summary>Creates the units, whose order the next random numbers decide.</summary>
    public LoggedUnits(SplitMix64 random)
    {
        var total = 0d;
        foreach (var (rank, (h, a, b)) in Shuffled(random).Take(Count).Index())
        {
            _codes[rank] = string.Create(CultureInfo.InvariantCulture, $"000.{a:00}.{b:00}.H{h:00}");
            _codesUtf8[rank] = Encoding.UTF8.GetBytes(_codes[rank]);
            _idPrefixes[rank] = Encoding.UTF8.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"H{h:00}.{a}.{b}-"));
            total += Math.Pow(rank + 200, -0.7);
            _weightsUpTo[rank] = total;
        }
    }

    /// <summary>The codes, by rank.</summary>
    public IReadOnlyList<string> Codes => _codes;

    /// <summary>The code of a rank.</summary>
    public ReadOnlySpan<byte> CodeOf(int rank) => _codesUtf8[rank];

    /// <summary>How the ids of the documents of a rank begin.</summary>
    public ReadOnlySpan<byte> IdPrefixOf(int rank) => _idPrefixes[rank];

    /// <summary>Draws the rank of a unit that issues.</summary>
    public int Draw(SplitMix64 random)
    {
        var found = Array.BinarySearch(_weightsUpTo, random.NextShare() * _weightsUpTo[^1]);
        return Math.Min(found < 0 ? ~found : found, Count - 1);
    }

    private static (int H, int A, int B)[] Shuffled(SplitMix64 random)
    {
        (int H, int A, int B)[] all =
        [
            .. from h in Enumerable.Range(1, 63)
               from a in Enumerable.Range(0, 18)
               from b in Enumerable.Range(0, 10)
               select (h, a, b),
        ];
        for (var last = all.Length - 1; last > 0; last--)
        {
            var other = random.Below(last + 1);
            (all[last], all[other]) = (all[other], all[last]);
        }

        return all;
    }
}
