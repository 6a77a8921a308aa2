using System.Buffers;
using System.Globalization;
using System.Text;

namespace ComplianceCore;

/// <summary>
/// Characters that no document may hold: XML 1.0 and HTML have no place for control characters, halves of a surrogate
/// pair, U+FFFE and U+FFFF; and what overrides the direction of writing shows the figures after it in reverse. Line
/// ends and tabs are white space, marks of direction come through.
/// </summary>
internal static class UnprintableCharacters
{
    private const char FirstSurrogate = '\ud800';
    private const char LastSurrogate = '\udfff';

    private static readonly SearchValues<char> _alone = SearchValues.Create(
    [
        .. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(IsControl),
        .. "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff",
    ]);

    /// <summary>Whether a text has one.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>Where in a text the first one stands; -1 when there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var index = text.IndexOfAny(_alone);
        var half = HalfIn(index < 0 ? text : text[..index]);
        return half < 0 ? index : half;
    }

    /// <summary>Where in a text they stand, in order.</summary>
    public static IEnumerable<int> IndicesIn(string text)
    {
        for (var start = 0; IndexIn(text.AsSpan(start)) is >= 0 and var distance; start++)
        {
            start += distance;
            yield return start;
        }
    }

    /// <summary>The name of a character, such as <c>U+001B</c>.</summary>
    public static string NameOf(char character) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");

    /// <summary>The text with a question mark for each, fit to be shown.</summary>
    public static string Hidden(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var isWhole = Rune.DecodeFromUtf16(rest, out _, out var length) == OperationStatus.Done;
            shown.Append(isWhole && !_alone.Contains(rest[0]) ? rest[..length] : "?");
            rest = rest[length..];
        }

        return shown.ToString();
    }

    private static int HalfIn(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            var distance = text[start..].IndexOfAnyInRange(FirstSurrogate, LastSurrogate);
            if (distance < 0)
            {
                return -1;
            }

            start += distance;
            if (Rune.DecodeFromUtf16(text[start..], out _, out var length) != OperationStatus.Done)
            {
                return start;
            }

            start += length;
        }

        return -1;
    }

    private static bool IsControl(char character) =>
        char.IsControl(character) && character is not ('\n' or '\r' or '\t');
}
