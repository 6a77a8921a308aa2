using System.Diagnostics;
using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>A number as a template writes it, such as <c>97.50</c>.</summary>
internal static class NumberLiteral
{
    /// <summary>The most characters that surely fit a number, exactly.</summary>
    public const int MaximumLength = 18;

    /// <summary>The most characters that a number is printed with: 29 digits, a sign and a point.</summary>
    public const int MaximumPrintedLength = 31;

    /// <summary>The number; it keeps the trailing zeros it was written with.</summary>
    public static decimal ValueOf(string digits) =>
        decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>The number as a template prints it: no grouping, a decimal point.</summary>
    public static string Print(decimal number) => new(Print(number, stackalloc char[MaximumPrintedLength]));

    /// <summary>The number as a template prints it.</summary>
    /// <param name="number">The number.</param>
    /// <param name="room">Room for <see cref="MaximumPrintedLength"/> characters.</param>
    public static ReadOnlySpan<char> Print(decimal number, Span<char> room)
    {
        // An int is what a template almost always prints, and it is printed several times as fast.
        var culture = CultureInfo.InvariantCulture;
        var fits = number is { Scale: 0 } and > int.MinValue and < int.MaxValue
            ? ((int)number).TryFormat(room, out var length, provider: culture)
            : number.TryFormat(room, out length, provider: culture);
        return fits ? room[..length] : throw new UnreachableException();
    }
}
