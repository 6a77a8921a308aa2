namespace ComplianceCore;

/// <summary>The order of a Vietnamese dictionary, the same on every machine.</summary>
/// <remarks>
/// <para>
/// First come the letters: a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z; spaces stand before
/// signs, signs before numbers, numbers before letters, and numbers count by value: <c>Phường 2</c> before
/// <c>Phường 10</c>. Only where the letters of both texts agree do the tones decide, ngang, huyền, hỏi, ngã, sắc,
/// nặng: <c>Tu Nang</c> before <c>Tú Nang</c>. Then a small letter stands before its capital.
/// </para>
/// <para>
/// Two texts are equal only if they are the same after <see cref="VietnameseText.Normalize"/>, so a sorted list has
/// one order. Null stands before every text.
/// </para>
/// </remarks>
public sealed class VietnameseCollation : IComparer<string>
{
    private VietnameseCollation()
    {
    }

    /// <summary>The one order there is; it holds no state.</summary>
    public static VietnameseCollation Instance { get; } = new();

    /// <summary>Compares two texts as a dictionary orders them; neither has to be normalised.</summary>
    /// <param name="x">One text, or null.</param>
    /// <param name="y">The other text, or null.</param>
    /// <returns>Less than zero when <paramref name="x"/> comes first, zero when both are the same text.</returns>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var left = VietnameseText.Normalize(x);
        var right = VietnameseText.Normalize(y);
        return CompareAlphabetically(left, right) switch
        {
            0 => string.CompareOrdinal(left, right),
            var order => order,
        };
    }

    private static int CompareAlphabetically(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var byTone = 0;
        var byCase = 0;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var one = CollationElement.Take(ref left);
            var other = CollationElement.Take(ref right);
            var byLetter = one.CompareLetters(other);
            if (byLetter != 0)
            {
                return byLetter;
            }

            byTone = byTone != 0 ? byTone : one.Tone - other.Tone;
            byCase = byCase != 0 ? byCase : one.IsUpper.CompareTo(other.IsUpper);
        }

        var byLength = (left.IsEmpty ? 0 : 1) - (right.IsEmpty ? 0 : 1);
        return byLength != 0 ? byLength
            : byTone != 0 ? byTone
            : byCase;
    }
}
