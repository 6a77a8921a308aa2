namespace ComplianceCore.Tests;

/// <summary>A rate and its printed figure, read back: 43,40 is 4340 digits on a scale of 100.</summary>
public readonly record struct PrintedPercent(int Part, int Whole, long Digits, int Scale)
{
    /// <summary>Prints a rate and reads it back.</summary>
    public static PrintedPercent Of(int part, int whole, Percentage threshold)
    {
        var digits = 0L;
        var scale = 0;
        foreach (var sign in VietnameseNumber.Percent(Rate.Of(part, whole), threshold))
        {
            digits = char.IsAsciiDigit(sign) ? digits * 10 + sign - '0' : digits;
            scale = sign == ',' ? 1 : char.IsAsciiDigit(sign) ? scale * 10 : scale;
        }

        return new PrintedPercent(part, whole, digits, Math.Max(scale, 1));
    }

    /// <summary>Whether the figure stands to each boundary as the exact rate does: below, on it, or above.</summary>
    public bool StandsAsTheRateTo(params ReadOnlySpan<int> boundaries)
    {
        foreach (var boundary in boundaries)
        {
            if (Digits.CompareTo((long)boundary * Scale) != (100 * Part).CompareTo(boundary * Whole))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same rate, rounded half up to the given scale.</summary>
    public PrintedPercent RoundedTo(int scale) =>
        this with { Digits = (200L * Part * scale + Whole) / (2L * Whole), Scale = scale };
}
