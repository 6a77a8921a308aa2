using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ComplianceCore.Events;

/// <summary>
/// Finds the ends of fields and rows as <see cref="DelimiterIndex"/> does, on machines that list the places of up to 64
/// bytes by one instruction (AVX-512 VBMI2), in half the time.
/// </summary>
internal static unsafe class CompressedIndex
{
    private const int BlockLength = 64;

    /// <summary>Whether the machine has the instruction.</summary>
    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512Vbmi2.IsSupported;

    /// <summary>Makes the index of a stretch without quotes.</summary>
    /// <param name="text">The first byte of the chunk.</param>
    /// <param name="first">The first byte of the stretch.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="separator">What stands between fields.</param>
    /// <param name="ends">Takes the ends, and has room for 16 more.</param>
    /// <param name="rows">Takes the places of the line feeds among the ends, and has room for one more.</param>
    /// <returns>How many rows there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Fill(byte* text, int first, int length, byte separator, uint* ends, uint* rows)
    {
        var places = Vector512<byte>.Indices;
        var separators = Vector512.Create(separator);
        var end = ends;
        var row = rows;
        var behind = first + length;
        for (var start = first; start < behind; start += BlockLength)
        {
            var block = Vector512.Load(text + start);
            var isLineFeed = Vector512.Equals(block, Vector512.Create((byte)'\n'));
            var isEnd = Vector512.Equals(block, separators) | isLineFeed;
            if (behind - start < BlockLength)
            {
                var isInside = Vector512.LessThan(places, Vector512.Create((byte)(behind - start)));
                isLineFeed &= isInside;
                isEnd &= isInside;
            }

            var count = BitOperations.PopCount(isEnd.ExtractMostSignificantBits());
            Write(Avx512Vbmi2.Compress(Vector512<byte>.Zero, isEnd, places), count, (uint)start, end);
            var delimiters = isEnd.ExtractMostSignificantBits();
            var lineFeeds = isLineFeed.ExtractMostSignificantBits();
            var before = (uint)(end - ends);
            *row = before + (uint)BitOperations.PopCount(delimiters & (lineFeeds ^ (lineFeeds - 1))) - 1;
            row += lineFeeds == 0 ? 0 : 1;
            for (var more = lineFeeds & (lineFeeds - 1); more != 0; more &= more - 1)
            {
                *row++ = before + (uint)BitOperations.PopCount(delimiters & (more ^ (more - 1))) - 1;
            }

            end += count;
        }

        return (int)(row - rows);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(Vector512<byte> places, int count, uint start, uint* ends)
    {
        Write(places.GetLower().GetLower(), start, ends);
        if (count > Vector512<uint>.Count)
        {
            Write(places.GetLower().GetUpper(), start, ends + 16);
            Write(places.GetUpper().GetLower(), start, ends + 32);
            Write(places.GetUpper().GetUpper(), start, ends + 48);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(Vector128<byte> places, uint start, uint* ends) =>
        (Avx512F.ConvertToVector512UInt32(places) + Vector512.Create(start)).Store(ends);
}
