using System.Text;

namespace ComplianceCore;

/// <summary>Vietnamese text as Unicode composes it, on every machine and without ICU.</summary>
public static class VietnameseText
{
    /// <summary>Composes Vietnamese letters into one character each (NFC, "dựng sẵn").</summary>
    /// <remarks>
    /// <para>
    /// Covers the 134 Vietnamese letters and their eight combining marks in any mixture and order that Unicode calls
    /// equivalent, such as the ê + U+0323 that Windows-1258 decodes to, and puts marks that stay apart into canonical
    /// order. The tone placement (hoà, hòa) is spelling and stays.
    /// </para>
    /// <para>Everything else is left as it is: an n with a combining tilde stays two characters.</para>
    /// </remarks>
    /// <param name="text">Any text; may be empty.</param>
    /// <returns>The composed text; the same instance when it was composed already.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAny(CombiningMark.All) ? Compose(text) : text;
    }

    /// <summary>Makes the first letter a capital, to start a sentence: <c>Đơn vị</c> from <c>đơn vị</c>.</summary>
    /// <remarks>
    /// Quotes, brackets and spaces before the letter are passed over. A sentence that starts with a number stays:
    /// <c>02 văn bản</c>.
    /// </remarks>
    /// <param name="text">Any text; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Capitalize(string text) => WithFirstLetter(text, char.ToUpperInvariant);

    /// <summary>
    /// Makes the first letter small, to go on in a sentence: <c>phòng Nội vụ</c> from <c>Phòng Nội vụ</c>.
    /// </summary>
    /// <remarks>Quotes, brackets and spaces before the letter are passed over.</remarks>
    /// <param name="text">Any text; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Uncapitalize(string text) => WithFirstLetter(text, char.ToLowerInvariant);

    /// <summary>Writes a heading in capitals: <c>ỦY BAN NHÂN DÂN</c> from <c>Ủy ban nhân dân</c>.</summary>
    /// <param name="text">Any text; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string ToUpper(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.ToUpperInvariant();
    }

    private static string WithFirstLetter(string text, Func<char, char> change)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = 0;
        while (first < text.Length && !char.IsLetterOrDigit(text[first]))
        {
            first++;
        }

        return first == text.Length
            ? text
            : string.Concat(text.AsSpan(0, first), [change(text[first])], text.AsSpan(first + 1));
    }

    private static string Compose(string text)
    {
        var composed = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (rest.IndexOfAny(CombiningMark.All) is var mark and >= 0)
        {
            var start = Math.Max(mark - 1, 0);
            composed.Append(rest[..start]);
            rest = rest[start..];

            var length = rest[1..].IndexOfAnyExcept(CombiningMark.All) is var end and >= 0 ? end + 1 : rest.Length;
            AppendCluster(composed, rest[..length]);
            rest = rest[length..];
        }

        composed.Append(rest);
        return composed.Equals(text) ? text : composed.ToString();
    }

    // One character and the marks after it, by the algorithm of UAX #15: take all apart, order, compose greedily.
    private static void AppendCluster(StringBuilder composed, ReadOnlySpan<char> cluster)
    {
        var whole = VietnameseLetter.Read(cluster[0]);
        if (!whole.IsVowel)
        {
            composed.Append(cluster);
            return;
        }

        var marks = string.Concat(whole.Marks, cluster[1..]);
        var letter = whole.WithoutMarks();
        var apart = new StringBuilder();
        foreach (var group in CombiningMark.InCanonicalOrder)
        {
            // A mark that stays apart blocks the later ones of its group.
            var isBlocked = false;
            foreach (var mark in marks.Where(group.Contains))
            {
                if (!isBlocked && letter.With(mark) is { } marked)
                {
                    letter = marked;
                    continue;
                }

                isBlocked = true;
                apart.Append(mark);
            }
        }

        composed.Append(letter.Compose()).Append(apart);
    }
}
