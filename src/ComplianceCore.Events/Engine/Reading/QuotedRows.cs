using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>Finds where rows end in text that has quotes, as RFC 4180 has them.</summary>
/// <remarks>
/// A quote opens a field only as its first byte, blanks before it passed over; anywhere else it is a fault of its row
/// and opens nothing. So one stray quote spoils one row and not the rest of the log.
/// </remarks>
internal static class QuotedRows
{
    private const byte Quote = (byte)'"';
    private const byte LineFeed = (byte)'\n';

    /// <summary>Finds the end of the row that starts a text.</summary>
    /// <param name="text">The text, from the first byte of a row.</param>
    /// <param name="separator">What stands between fields.</param>
    /// <param name="isEnd">Whether the log ends with the text.</param>
    /// <param name="length">How many bytes the row has, its line feed among them; zero for an incomplete one.</param>
    public static QuotedRow EndOf(ReadOnlySpan<byte> text, byte separator, bool isEnd, out int length)
    {
        var end = FindEnd(text, separator);
        if (end >= 0 && !IsTooLong(text[..end]))
        {
            length = end + 1;
            return QuotedRow.Whole;
        }

        if (end < 0 && !IsTooLong(text) && !isEnd)
        {
            length = 0;
            return QuotedRow.Incomplete;
        }

        var firstLine = text.IndexOf(LineFeed);
        length = firstLine < 0 ? 0 : firstLine + 1;
        if (firstLine < 0)
        {
            return QuotedRow.Incomplete;
        }

        return end >= 0 || IsTooLong(text) ? QuotedRow.TooLong : QuotedRow.Unclosed;
    }

    /// <summary>Whether a row, or as much of it as there is, is too long with any line end.</summary>
    /// <param name="row">The row without its line feed.</param>
    public static bool IsTooLong(ReadOnlySpan<byte> row) =>
        row.Length > RowLimits.Row + (row.IsEmpty || row[^1] != (byte)'\r' ? 0 : 1);

    /// <summary>The end of the quoted field that a text starts with: the place of its closing quote, or -1.</summary>
    public static int ClosingQuote(ReadOnlySpan<byte> text)
    {
        for (var position = 1; position < text.Length;)
        {
            var quote = text[position..].IndexOf(Quote);
            if (quote < 0)
            {
                return -1;
            }

            position += quote;
            if (position + 1 == text.Length || text[position + 1] != Quote)
            {
                return position;
            }

            position += 2;
        }

        return -1;
    }

    /// <summary>The place of the line feed that ends the first row, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int FindEnd(ReadOnlySpan<byte> text, byte separator)
    {
        for (var start = 0; start < text.Length;)
        {
            var field = text[start..];
            var opening = field.IndexOfAnyExcept((byte)' ', (byte)'\t');
            if (opening >= 0 && field[opening] == Quote && (opening == 0 || separator != (byte)'\t'))
            {
                var closing = ClosingQuote(field[opening..]);
                if (closing < 0)
                {
                    return -1;
                }

                start += opening + closing + 1;
            }

            var end = text[start..].IndexOfAny(separator, LineFeed);
            if (end < 0)
            {
                return -1;
            }

            start += end + 1;
            if (text[start - 1] == LineFeed)
            {
                return start - 1;
            }
        }

        return -1;
    }
}
