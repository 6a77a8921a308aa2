namespace ComplianceCore;

/// <summary>A rate in percent, worked out to so many decimals by long division, exact integers throughout.</summary>
internal readonly record struct PercentFigure
{
    private const uint UnitsPerPercent = (uint)(Percentage.UnitsPerWhole / 100);

    // The digits so far, without the comma, and what the division has left over.
    private readonly UInt128 _digits;
    private readonly UInt128 _remainder;
    private readonly UInt128 _denominator;
    private readonly UInt128 _scale;

    private PercentFigure(UInt128 digits, UInt128 remainder, UInt128 denominator, UInt128 scale, int decimals)
    {
        _digits = digits;
        _remainder = remainder;
        _denominator = denominator;
        _scale = scale;
        Decimals = decimals;
    }

    /// <summary>Works out the whole percents of a defined rate.</summary>
    public static PercentFigure Of(Rate rate)
    {
        var denominator = (UInt128)rate.Denominator;
        var (digits, remainder) = UInt128.DivRem((UInt128)rate.Numerator * 100, denominator);
        return new PercentFigure(digits, remainder, denominator, scale: 1, decimals: 0);
    }

    /// <summary>How many decimals have been worked out.</summary>
    public int Decimals { get; }

    /// <summary>Whether the digits so far are the whole rate.</summary>
    public bool IsExact => _remainder == 0;

    /// <summary>The part of the rounded figure before the comma.</summary>
    public UInt128 Whole => Rounded / _scale;

    /// <summary>The part of the rounded figure after the comma, to be padded to <see cref="Decimals"/>.</summary>
    public UInt128 Fraction => Rounded % _scale;

    private UInt128 Rounded => _remainder * 2 >= _denominator ? _digits + 1 : _digits;

    /// <summary>Works out one decimal more.</summary>
    public PercentFigure WithOneMoreDecimal()
    {
        var (digit, remainder) = UInt128.DivRem(_remainder * 10, _denominator);
        return new PercentFigure(_digits * 10 + digit, remainder, _denominator, _scale * 10, Decimals + 1);
    }

    /// <summary>Whether the rounded figure is below, on or above a boundary as the exact rate is.</summary>
    /// <param name="rate">The rate this figure was worked out from.</param>
    /// <param name="boundary">The boundary.</param>
    public bool KeepsItsSide(Rate rate, Percentage boundary)
    {
        var printed = Rounded * UnitsPerPercent;
        var asked = (UInt128)boundary.Units * _scale;
        return Math.Sign(printed.CompareTo(asked)) == Math.Sign(rate.SignAgainst(boundary));
    }
}
