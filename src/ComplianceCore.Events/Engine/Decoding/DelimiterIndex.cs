using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>Where the fields and rows of a chunk end.</summary>
/// <remarks>
/// <para>
/// Layout: <see cref="Ends"/> holds the position of every separator and line feed, in order, and before them, at
/// <c>Ends[-1]</c>, the position before the first byte, so that a field always starts behind the end before it.
/// <see cref="Rows"/> holds, for each row, the place of its line feed in <see cref="Ends"/>, and before them, at
/// <c>Rows[-1]</c>, the place before the first end.
/// </para>
/// <para>
/// Invariants: a chunk ends with a line feed, so every end is of a row; up to 64 bytes behind the chunk are read and
/// masked away; at each block six ends and one row are written before it is known how many there are, for which there
/// is room.
/// </para>
/// </remarks>
internal sealed unsafe class DelimiterIndex : IDisposable
{
    private const int BlockLength = 64;
    private const int Unrolled = 6;

    private uint* _ends;
    private uint* _rows;
    private int _capacity;

    /// <summary>The positions of separators and line feeds.</summary>
    public uint* Ends => _ends + BlockLength;

    /// <summary>For each row, the place of its line feed among the ends.</summary>
    public uint* Rows => _rows + BlockLength;

    /// <summary>How many rows there are, blank ones among them.</summary>
    public int RowCount { get; private set; }

    /// <summary>Whether it is known that no field is empty, and every character a printable one of ASCII.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>Makes the index of a stretch of a chunk.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="start">The first byte of the stretch, which starts a row.</param>
    /// <param name="length">How many bytes it has, the last one a line feed.</param>
    /// <param name="hasQuotes">Whether there are quotes, all of them simple ones.</param>
    public void Fill(LogChunk chunk, int start, int length, bool hasQuotes)
    {
        Reserve(chunk.Length);
        Ends[-1] = (uint)start - 1;
        Rows[-1] = uint.MaxValue;
        var separator = chunk.Place.Source.Layout.Separator;
        var isPlain = false;
        RowCount = CompressedIndex.IsSupported && !hasQuotes
            ? CompressedIndex.Fill(chunk.Text, length, separator, Ends, Rows, out isPlain)
            : Block.Is512 ? Fill<Block512>(chunk.Text, start, length, separator, hasQuotes)
            : Block.Is256 ? Fill<Block256>(chunk.Text, start, length, separator, hasQuotes)
            : Fill<Block128>(chunk.Text, start, length, separator, hasQuotes);
        IsPlain = isPlain;
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(_ends);
        NativeMemory.AlignedFree(_rows);
        _ends = null;
        _rows = null;
        _capacity = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Fill<TBlock>(byte* text, int first, int length, byte separator, bool hasQuotes)
        where TBlock : struct, IBlockMasks
    {
        var ends = Ends;
        var end = ends;
        var row = Rows;
        var behind = first + length;
        var quoted = 0UL;
        for (var start = first; start < behind; start += BlockLength)
        {
            var delimiters = TBlock.Find(text + start, separator, out var lineFeeds);
            if (hasQuotes)
            {
                delimiters &= ~SimpleQuotes.Inside(TBlock.Find(text + start, (byte)'"', out _), ref quoted);
            }

            if (behind - start < BlockLength)
            {
                var inside = (1UL << (behind - start)) - 1;
                lineFeeds &= inside;
                delimiters &= inside;
            }

            delimiters |= lineFeeds;
            var before = (uint)(end - ends);
            *row = before + (uint)BitOperations.PopCount(delimiters & (lineFeeds ^ (lineFeeds - 1))) - 1;
            row += lineFeeds == 0 ? 0 : 1;
            for (var more = lineFeeds & (lineFeeds - 1); more != 0; more &= more - 1)
            {
                *row++ = before + (uint)BitOperations.PopCount(delimiters & (more ^ (more - 1))) - 1;
            }

            end = WriteEnds(end, delimiters, (uint)start);
        }

        return (int)(row - Rows);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint* WriteEnds(uint* ends, ulong delimiters, uint start)
    {
        var count = BitOperations.PopCount(delimiters);
        for (var index = 0; index < Unrolled; index++)
        {
            ends[index] = start + (uint)BitOperations.TrailingZeroCount(delimiters);
            delimiters &= delimiters - 1;
        }

        for (var index = Unrolled; index < count; index++)
        {
            ends[index] = start + (uint)BitOperations.TrailingZeroCount(delimiters);
            delimiters &= delimiters - 1;
        }

        return ends + count;
    }

    private void Reserve(int length)
    {
        if (length <= _capacity)
        {
            return;
        }

        Dispose();
        _capacity = length;
        _ends = (uint*)NativeMemory.AlignedAlloc((nuint)(length + (2 * BlockLength)) * sizeof(uint), 64);
        _rows = (uint*)NativeMemory.AlignedAlloc((nuint)(length + (2 * BlockLength)) * sizeof(uint), 64);
    }
}
