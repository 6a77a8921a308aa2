using System.Diagnostics;

namespace ComplianceCore;

/// <summary>How far a unit is from its target, in things counted.</summary>
internal static class TargetShortfall
{
    /// <summary>How many more (or, where less is better, fewer) of the part would have met the target.</summary>
    /// <param name="rate">A defined rate that does not meet the target.</param>
    /// <param name="comparison">How it has to stand to the threshold.</param>
    /// <param name="threshold">The threshold in force.</param>
    public static long Of(Rate rate, Comparison comparison, Percentage threshold)
    {
        var product = (Int128)threshold.Units * rate.Denominator;
        var (floor, remainder) = Int128.DivRem(product, Percentage.UnitsPerWhole);
        var ceiling = remainder == 0 ? floor : floor + 1;
        return (long)(comparison switch
        {
            Comparison.Above => floor + 1 - rate.Numerator,
            Comparison.AtLeast => ceiling - rate.Numerator,
            Comparison.Below => rate.Numerator - (ceiling - 1),
            Comparison.AtMost => rate.Numerator - floor,
            _ => throw new UnreachableException(),
        });
    }
}
