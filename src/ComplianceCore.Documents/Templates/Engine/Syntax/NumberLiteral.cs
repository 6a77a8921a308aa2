using System.Globalization;

namespace ComplianceCore.Documents;

/// <summary>A number as a template writes it, such as <c>97.50</c>.</summary>
internal static class NumberLiteral
{
    /// <summary>The most characters that surely fit a number, exactly.</summary>
    public const int MaximumLength = 18;

    /// <summary>The number; it keeps the trailing zeros it was written with.</summary>
    public static decimal ValueOf(string digits) =>
        decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>The number as a template prints it: no grouping, a decimal point.</summary>
    public static string Print(decimal number) => number is { Scale: 0 } and > int.MinValue and < int.MaxValue
        ? ((int)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString(CultureInfo.InvariantCulture);
}
