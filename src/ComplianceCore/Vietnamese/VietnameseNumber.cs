using System.Globalization;

namespace ComplianceCore;

/// <summary>Numbers as Vietnamese dispatches print them: a dot between thousands, a comma before decimals.</summary>
/// <remarks>No decree rules on it; these are the forms of the dispatches the library is built on.</remarks>
public static class VietnameseNumber
{
    private const string WholeNumber = "N0";

    private static readonly Percentage _nothing = Percentage.Of(0);

    private static readonly Percentage _everything = Percentage.Of(100);

    private static readonly NumberFormatInfo _format = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
    };

    /// <summary>Writes how many there are in a sentence: <c>02</c>, <c>35</c>, <c>1.349</c>.</summary>
    /// <remarks>Custom, not the decree, pads 1 to 9 to two digits; zero stays <c>0</c>.</remarks>
    /// <param name="count">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static string Count(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count is >= 1 and <= 9 ? $"0{Grouped(count)}" : Grouped(count);
    }

    /// <summary>Writes a number for a table: <c>1.349</c>.</summary>
    /// <param name="number">Any number; a negative one has a hyphen in front.</param>
    public static string Grouped(long number) => number.ToString(WholeNumber, _format);

    /// <summary>Writes a number with so many decimals, rounded half up: <c>1.349,50</c>.</summary>
    /// <param name="number">Any number; a negative one has a hyphen in front and is rounded away from zero.</param>
    /// <param name="decimals">0 to 28 digits after the comma; zeros are written.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    public static string WithDecimals(decimal number, int decimals)
    {
        var rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        return rounded.ToString($"N{decimals.ToString(CultureInfo.InvariantCulture)}", _format);
    }

    /// <summary>Writes a percentage as stated, without the sign: <c>97</c>, <c>99,5</c>.</summary>
    /// <param name="percentage">The percentage; its decimals are printed as far as they go.</param>
    public static string Percent(Percentage percentage) => percentage.Percent.ToString("#,0.####", _format);

    /// <summary>Writes a rate in percent, without the sign: <c>35</c>, <c>43,40</c>, <c>100</c>.</summary>
    /// <remarks>
    /// <para>
    /// A rate that is a whole number of percent is printed bare; every other has two decimals, rounded half up, and so
    /// <c>35,00</c> is a rate close to 35. Nobody is misled about a boundary: to 0, to 100 and to each threshold the
    /// printed figure stands as the exact rate does (below, on it, above), with as many more decimals as that takes:
    /// 99,999 of 100,000 prints <c>99,999</c>.
    /// </para>
    /// <para>An undefined rate has no figure; how 0 of 0 is printed is for the caller to say.</para>
    /// </remarks>
    /// <param name="rate">The rate; may be above 100%.</param>
    /// <param name="thresholds">The thresholds it is judged by; may be empty.</param>
    /// <exception cref="InvalidOperationException">The rate is undefined.</exception>
    public static string Percent(Rate rate, params ReadOnlySpan<Percentage> thresholds)
    {
        if (!rate.IsDefined)
        {
            throw new InvalidOperationException(
                "A rate of nothing (0/0) has no figure; the caller says how it prints.");
        }

        var figure = PercentFigure.Of(rate);
        if (figure.IsExact)
        {
            return Print(figure);
        }

        figure = figure.WithOneMoreDecimal().WithOneMoreDecimal();
        while (!KeepsItsSide(figure, rate, thresholds))
        {
            figure = figure.WithOneMoreDecimal();
        }

        return Print(figure);
    }

    private static bool KeepsItsSide(PercentFigure figure, Rate rate, ReadOnlySpan<Percentage> thresholds)
    {
        foreach (var threshold in thresholds)
        {
            if (!figure.KeepsItsSide(rate, threshold))
            {
                return false;
            }
        }

        return figure.KeepsItsSide(rate, _nothing) && figure.KeepsItsSide(rate, _everything);
    }

    private static string Print(PercentFigure figure)
    {
        var whole = figure.Whole.ToString(WholeNumber, _format);
        if (figure.Decimals == 0)
        {
            return whole;
        }

        var fraction = figure.Fraction.ToString(CultureInfo.InvariantCulture).PadLeft(figure.Decimals, '0');
        return $"{whole}{_format.NumberDecimalSeparator}{fraction}";
    }
}
