namespace ComplianceCore;

/// <summary>One number that one unit reported for one count.</summary>
public sealed record ReportedFigure
{
    private readonly long _value;

    /// <summary>The code of the unit.</summary>
    public required string UnitCode { get; init; }

    /// <summary>The id of the count.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>The number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required long Value
    {
        get => _value;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _value = value;
        }
    }

    /// <summary>Where the number stands; <see cref="SourcePlace.Nowhere"/> when it was given in code.</summary>
    public SourcePlace Place { get; init; } = SourcePlace.Nowhere;
}
