using System.Text;

namespace ComplianceCore;

/// <summary>Roman numerals, as quarters, chapters and annexes are numbered: <c>quý IV</c>, <c>Phụ lục II</c>.</summary>
public static class RomanNumeral
{
    /// <summary>The greatest number with a Roman numeral: MMMCMXCIX.</summary>
    public const int Greatest = 3999;

    private static readonly IReadOnlyList<(int Value, string Sign)> _signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"),
        (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Writes a number as a Roman numeral: <c>IV</c> for 4.</summary>
    /// <param name="number">1 to <see cref="Greatest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above <see cref="Greatest"/>.</exception>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Greatest);
        var numeral = new StringBuilder();
        foreach (var (value, sign) in _signs)
        {
            for (; number >= value; number -= value)
            {
                numeral.Append(sign);
            }
        }

        return numeral.ToString();
    }
}
