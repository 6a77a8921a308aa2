using System.Globalization;

namespace ComplianceCore;

/// <summary>A percentage as a rule states it, exact to four decimals, such as 97% or 99.5%.</summary>
/// <remarks>The default is 0%.</remarks>
public readonly record struct Percentage
{
    /// <summary>How many <see cref="Units"/> make 100%.</summary>
    public const long UnitsPerWhole = 1_000_000;

    private const decimal UnitsPerPercent = 10_000m;

    private Percentage(long units)
    {
        Units = units;
    }

    /// <summary>Creates a percentage.</summary>
    /// <param name="percent">In percent, 97.5 for 97.5%; zero to one million, with at most four decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of bounds or has more decimals.</exception>
    public static Percentage Of(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 1_000_000m);
        if (decimal.Round(percent, 4) != percent)
        {
            throw new ArgumentOutOfRangeException(
                nameof(percent), percent, "A percentage has at most four decimals, such as 97.1235.");
        }

        return new Percentage((long)(percent * UnitsPerPercent));
    }

    /// <summary>Reads a percentage as rule files write it: digits, a decimal point, the sign: <c>99.5%</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="percentage">The percentage, or 0% when the text is none.</param>
    public static bool TryParse(string text, out Percentage percentage)
    {
        ArgumentNullException.ThrowIfNull(text);
        percentage = default;
        if (!text.EndsWith('%')
            || !decimal.TryParse(
                text.AsSpan(0, text.Length - 1),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var percent)
            || percent > 1_000_000m
            || decimal.Round(percent, 4) != percent)
        {
            return false;
        }

        percentage = Of(percent);
        return true;
    }

    /// <summary>The percentage in ten-thousandths of a percent: 970,000 for 97%.</summary>
    public long Units { get; }

    /// <summary>The percentage in percent: 97 for 97%.</summary>
    public decimal Percent => Units / UnitsPerPercent;

    /// <summary>The percentage for logs and files, such as <c>99.5%</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Percent:0.####}%");
}
