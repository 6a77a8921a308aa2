using System.Diagnostics;

namespace ComplianceCore.Documents;

/// <summary>Adds, subtracts and multiplies without losing a digit.</summary>
internal static class ExactArithmetic
{
    /// <summary>The result, or null when it has more digits than a number can hold.</summary>
    /// <remarks>The machine refuses what is too large, and rounds what has too many decimals.</remarks>
    public static decimal? Compute(string sign, decimal left, decimal right)
    {
        try
        {
            var result = sign switch
            {
                "+" => left + right,
                "-" => left - right,
                "*" => left * right,
                _ => throw new UnreachableException(),
            };
            return result.Scale == ScaleOf(sign, left, right) ? result : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static int ScaleOf(string sign, decimal left, decimal right) =>
        sign is "*" ? left.Scale + right.Scale : Math.Max(left.Scale, right.Scale);
}
