using System.Diagnostics;
using System.Globalization;

namespace ComplianceCore;

/// <summary>A share of a whole that remembers both numbers, such as 412 documents signed out of 430 issued.</summary>
/// <remarks>
/// <para>
/// A rate is compared through its numerator and denominator, never through a rounded percentage:
/// 9,699 of 10,000 does not reach 97%, whatever a page prints.
/// </para>
/// <para>
/// A rate of nothing is <see cref="Undefined"/>. It is neither 0% nor 100%, and it meets no target;
/// a rule that cares about idle units says so itself.
/// </para>
/// </remarks>
public readonly record struct Rate
{
    private Rate(long numerator, long denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The rate of a unit that had nothing to count.</summary>
    public static Rate Undefined => default;

    /// <summary>Creates the rate of <paramref name="part"/> in <paramref name="whole"/>.</summary>
    /// <param name="part">How many were counted; may exceed the whole where a plan is overfulfilled.</param>
    /// <param name="whole">How many there were in all.</param>
    /// <returns>
    /// The rate, or <see cref="Undefined"/> when both are zero. Something out of nothing is no rate:
    /// <paramref name="part"/> must be zero when <paramref name="whole"/> is.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Either number is negative, or the part of an empty whole is not zero.
    /// </exception>
    public static Rate Of(long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        if (whole == 0)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(part, 0);
            return Undefined;
        }

        return new Rate(part, whole);
    }

    /// <summary>How many of the whole were counted.</summary>
    public long Numerator { get; }

    /// <summary>How many there were in all; zero only for <see cref="Undefined"/>.</summary>
    public long Denominator { get; }

    /// <summary>Whether there was anything to count.</summary>
    public bool IsDefined => Denominator != 0;

    /// <summary>Whether this rate stands to <paramref name="threshold"/> as a target asks.</summary>
    /// <param name="comparison">How it has to stand to the threshold.</param>
    /// <param name="threshold">The threshold in force.</param>
    /// <returns>The exact answer; an undefined rate meets nothing.</returns>
    public bool Meets(Comparison comparison, Percentage threshold) => IsDefined && comparison switch
    {
        Comparison.Above => SignAgainst(threshold) > 0,
        Comparison.AtLeast => SignAgainst(threshold) >= 0,
        Comparison.Below => SignAgainst(threshold) < 0,
        Comparison.AtMost => SignAgainst(threshold) <= 0,
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// The sign of this rate minus <paramref name="other"/>: negative, zero when both are the same fraction, or
    /// positive.
    /// </summary>
    /// <exception cref="InvalidOperationException">One of them is undefined.</exception>
    internal int SignAgainst(Rate other)
    {
        if (!IsDefined || !other.IsDefined)
        {
            throw new InvalidOperationException("A rate of nothing has no place in an order.");
        }

        return ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);
    }

    /// <summary>The sign of this rate, which is defined, minus <paramref name="percentage"/>.</summary>
    internal int SignAgainst(Percentage percentage) =>
        ((Int128)Numerator * Percentage.UnitsPerWhole).CompareTo((Int128)percentage.Units * Denominator);

    /// <summary>The rate for logs, rounded down, with its evidence, such as "95.8% (412/430)".</summary>
    public override string ToString() => IsDefined
        ? string.Create(CultureInfo.InvariantCulture, $"{PercentRoundedDown:0.#}% ({Numerator}/{Denominator})")
        : "undefined (0/0)";

    private decimal PercentRoundedDown => decimal.Floor(1000m * Numerator / Denominator) / 10m;
}
