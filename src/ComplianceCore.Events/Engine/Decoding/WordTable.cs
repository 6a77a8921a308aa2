using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>Words with a number each, found by their bytes.</summary>
/// <remarks>
/// <para>
/// Layout: a word of up to 16 bytes is two words of eight bytes, which overlap where it is shorter, and its length.
/// Slots of two bytes, at least eight for each word, lead to the place of a word; the words stand beside each other, so
/// that 11,000 codes of units fit into a cache of the second level. Longer words are in a dictionary.
/// </para>
/// <para>
/// Invariants: eight bytes from the first byte of a word can be read, whatever its length; nobody looks for a word
/// while one is added.
/// </para>
/// </remarks>
internal sealed unsafe class WordTable : IDisposable
{
    private readonly Word* _words;
    private readonly ushort* _slots;
    private readonly int _shift;
    private readonly uint _mask;
    private readonly Dictionary<byte[], int> _long = new(BytesComparer.Instance);
    private ushort _count;

    /// <summary>Makes a table.</summary>
    /// <param name="words">The words, each once, at most 65,535 of them, and their numbers, zero or more.</param>
    public WordTable(IReadOnlyCollection<(byte[] Text, int Number)> words)
        : this(words.Count)
    {
        foreach (var (text, number) in words)
        {
            Add(text, number);
        }
    }

    /// <summary>Makes an empty table.</summary>
    /// <param name="capacity">How many words it has room for, at most 65,535.</param>
    public WordTable(int capacity)
    {
        var bits = BitOperations.Log2((uint)capacity * 8 | 63) + 1;
        _shift = 64 - bits;
        _mask = (1U << bits) - 1;
        _words = (Word*)NativeMemory.AlignedAlloc((nuint)(capacity + 1) * (nuint)sizeof(Word), 64);
        _slots = (ushort*)NativeMemory.AllocZeroed((nuint)1 << bits, sizeof(ushort));

        // The word of an empty slot is as long as none can be.
        _words[0] = new Word(0, 0, uint.MaxValue, -1);
    }

    /// <summary>Adds a word, for which there must be room.</summary>
    public void Add(byte[] text, int number)
    {
        if (text.Length > 16)
        {
            _long[text] = number;
        }
        else
        {
            Add(text, number, ++_count);
        }
    }

    /// <summary>The number of a word; -1 for one that is not in the table.</summary>
    /// <remarks>Most words are at the first place that is looked at, which is all that is done here.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(byte* text, uint length)
    {
        var (low, high) = Split(text, length);
        var word = _words + _slots[SlotOf(low, high) & _mask];
        return word->Low == low & word->High == high & word->Length == length ? word->Number : Search(text, length);
    }

    /// <summary>The numbers of many words, as far as they are at the first place that is looked at.</summary>
    /// <remarks>
    /// Each loop asks memory for one thing per word, so that many are on their way at once; one by one, each word would
    /// wait for two.
    /// </remarks>
    /// <param name="lows">The first halves of the words, as <see cref="Split"/> gives them.</param>
    /// <param name="highs">The second halves.</param>
    /// <param name="lengths">The lengths of the words.</param>
    /// <param name="count">How many words there are.</param>
    /// <param name="numbers">Takes the numbers; -1 for words that are elsewhere, or nowhere.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(ulong* lows, ulong* highs, uint* lengths, int count, int* numbers)
    {
        var slots = _slots;
        for (var index = 0; index < count; index++)
        {
            numbers[index] = (int)(SlotOf(lows[index], highs[index]) & _mask);
        }

        for (var index = 0; index < count; index++)
        {
            numbers[index] = slots[numbers[index]];
        }

        for (var index = 0; index < count; index++)
        {
            var word = _words + numbers[index];
            var isIt = word->Low == lows[index] & word->High == highs[index] & word->Length == lengths[index];
            numbers[index] = isIt ? word->Number : -1;
        }
    }

    /// <summary>The number of a word; -1 for one that is not in the table.</summary>
    [SkipLocalsInit]
    public int Find(ReadOnlySpan<byte> text)
    {
        if (text.Length > 16)
        {
            return _long.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text, out var number) ? number : -1;
        }

        var padded = stackalloc byte[24];
        text.CopyTo(new Span<byte>(padded, 24));
        return Find(padded, (uint)text.Length);
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(_words);
        NativeMemory.Free(_slots);
    }

    /// <summary>A word of up to 16 bytes, or the first and the last of a longer one's first 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (ulong Low, ulong High) Split(byte* text, uint length)
    {
        var low = Unsafe.ReadUnaligned<ulong>(text);
        return length > 8
            ? (low, Unsafe.ReadUnaligned<ulong>(text + Math.Min(length, 16) - 8))
            : (low << (64 - ((int)length * 8)), 0);
    }

    private uint SlotOf(ulong low, ulong high) =>
        (uint)(((low * 0x9E3779B97F4A7C15) ^ (BitOperations.RotateLeft(high, 29) * 0xC2B2AE3D27D4EB4F)) >> _shift);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Search(byte* text, uint length)
    {
        if (length > 16)
        {
            return length > RowLimits.Row ? -1 : Find(new ReadOnlySpan<byte>(text, (int)length));
        }

        var (low, high) = Split(text, length);
        for (var slot = SlotOf(low, high); ; slot++)
        {
            var word = _words + _slots[slot & _mask];
            if (word == _words || (word->Low == low && word->High == high && word->Length == length))
            {
                return word->Number;
            }
        }
    }

    private void Add(byte[] text, int number, ushort place)
    {
        var padded = stackalloc byte[24];
        text.CopyTo(new Span<byte>(padded, 24));
        var (low, high) = Split(padded, (uint)text.Length);
        _words[place] = new Word(low, high, (uint)text.Length, number);
        var slot = SlotOf(low, high);
        while (_slots[slot & _mask] != 0)
        {
            slot++;
        }

        _slots[slot & _mask] = place;
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Word
    {
        public readonly ulong Low;
        public readonly ulong High;
        public readonly uint Length;
        public readonly int Number;

        public Word(ulong low, ulong high, uint length, int number)
        {
            Low = low;
            High = high;
            Length = length;
            Number = number;
        }
    }
}
