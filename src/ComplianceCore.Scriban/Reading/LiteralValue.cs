using System.Numerics;
using ComplianceCore.Documents;

namespace ComplianceCore.Scriban;

/// <summary>
/// The value of a literal: the author's own text, which is printed as it is, or a number that is exact.
/// </summary>
internal static class LiteralValue
{
    /// <summary>Converts what Scriban read; false when it is a number that is not exact, or of no known kind.</summary>
    public static bool TryOf(object? read, out object? value)
    {
        value = read switch
        {
            string text => TextValue.Literal(text),
            char character => TextValue.Literal(character.ToString()),
            int number => (decimal)number,
            long number => (decimal)number,
            BigInteger number when BigInteger.Abs(number) <= (BigInteger)decimal.MaxValue => (decimal)number,
            decimal or bool => read,
            // A page that is checked twice has them already.
            TextValue => read,
            _ => null,
        };
        return read is null || value is not null;
    }
}
