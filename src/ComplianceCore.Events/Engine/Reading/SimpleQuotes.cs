using System.Numerics;
using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>Finds rows whose quotes are simple: around whole fields, and nowhere else.</summary>
/// <remarks>
/// In such rows a byte is quoted when an odd number of quotes stands before it, which is told for 64 bytes at a time.
/// A quote is not simple when it opens elsewhere than behind a separator or line feed, or closes elsewhere than before
/// one, as two quotes for one do; nor is one around a line feed. Rows with such a quote are left to
/// <see cref="QuotedRows"/>; all others end where these say.
/// </remarks>
internal static unsafe class SimpleQuotes
{
    private const int BlockLength = 64;

    /// <summary>Finds the end of the simple rows that a text starts with.</summary>
    /// <param name="text">The text, from the first byte of a row; 64 bytes behind its end can be read.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="layout">The separator, and whether lines end with a carriage return.</param>
    /// <returns>How many bytes these rows have; zero when the first is not simple, or not whole.</returns>
    public static int EndOf(byte* text, int length, LogLayout layout) =>
        Block.Is512 ? EndOf<Block512>(text, length, layout)
        : Block.Is256 ? EndOf<Block256>(text, length, layout)
        : EndOf<Block128>(text, length, layout);

    /// <summary>For each byte whether it is quoted; an opening quote is, a closing one is not.</summary>
    /// <param name="quotes">A bit for each quote, the lowest for the first byte.</param>
    /// <param name="carry">All ones when the bytes before end within quotes; then whether these do.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Inside(ulong quotes, ref ulong carry)
    {
        quotes ^= quotes << 1;
        quotes ^= quotes << 2;
        quotes ^= quotes << 4;
        quotes ^= quotes << 8;
        quotes ^= quotes << 16;
        quotes ^= quotes << 32;
        quotes ^= carry;
        carry = (ulong)((long)quotes >> 63);
        return quotes;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int EndOf<TBlock>(byte* text, int length, LogLayout layout)
        where TBlock : struct, IBlockMasks
    {
        var end = 0;
        var (carry, delimiterBefore, closingBefore, returnBefore) = (0UL, 1UL, 0UL, 0UL);
        for (var start = 0; start < length; start += BlockLength)
        {
            var delimiters = TBlock.Find(text + start, layout.Separator, out var lineFeeds);
            var quotes = TBlock.Find(text + start, (byte)'"', out _);
            var returns = layout.EndsWithReturn ? TBlock.Find(text + start, (byte)'\r', out _) : 0;
            var inside = Inside(quotes, ref carry);
            delimiters = (delimiters | lineFeeds) & ~inside;
            var behindDelimiters = (delimiters << 1) | delimiterBefore;
            var behindClosing = ((quotes & ~inside) << 1) | closingBefore;
            var behindReturn = ((behindClosing & returns) << 1) | returnBefore;
            var faults = (quotes & inside & ~behindDelimiters)
                | (behindClosing & ~(delimiters | returns))
                | (behindReturn & ~lineFeeds)
                | (lineFeeds & inside);
            var good = faults == 0 ? ~0UL : (faults & (ulong)-(long)faults) - 1;
            good &= length - start < BlockLength ? (1UL << (length - start)) - 1 : ~0UL;
            var ends = lineFeeds & good;
            end = ends == 0 ? end : start + BlockLength - BitOperations.LeadingZeroCount(ends);
            if (faults != 0 || start + BlockLength - end > RowLimits.Row)
            {
                return end;
            }

            delimiterBefore = delimiters >> 63;
            closingBefore = (quotes & ~inside) >> 63;
            returnBefore = (behindClosing & returns) >> 63;
        }

        return end;
    }
}
