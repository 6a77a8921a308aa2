using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>Words with a number each, found by their bytes.</summary>
/// <remarks>
/// <para>
/// Layout: a word of up to 16 bytes is two words of eight bytes, which overlap where it is shorter, and its length. The
/// upper bits of its hash name a bucket of some four words, and the twist of the bucket makes of the hash a slot that
/// no other word has; slots of two bytes lead to the words, which stand beside each other. So a word is at the first
/// place that is looked at, and the twists and slots of 11,000 codes of units take 68 KB. Longer words are in a
/// dictionary, and so are those, hardly ever one, for whose bucket no twist is found.
/// </para>
/// <para>
/// Invariants: eight bytes from the first byte of a word can be read, whatever its length; nobody looks for a word
/// while one is added.
/// </para>
/// </remarks>
internal sealed unsafe class WordTable : IDisposable
{
    private const int MostInBucket = 16;

    private readonly Word* _words;
    private readonly ushort* _slots;
    private readonly byte* _twists;
    private readonly int _slotShift;
    private readonly int _bucketShift;
    private readonly List<ushort>?[] _buckets;
    private readonly Dictionary<byte[], int> _others = new(BytesComparer.Instance);
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
        var slotBits = BitOperations.Log2((uint)capacity * 2 | 31) + 1;
        var bucketBits = slotBits - 3;
        (_slotShift, _bucketShift) = (64 - slotBits, 64 - bucketBits);
        _words = (Word*)NativeMemory.AlignedAlloc((nuint)(capacity + 1) * (nuint)sizeof(Word), 64);
        _slots = (ushort*)NativeMemory.AllocZeroed((nuint)1 << slotBits, sizeof(ushort));
        _twists = (byte*)NativeMemory.AllocZeroed((nuint)1 << bucketBits);
        _buckets = new List<ushort>[1 << bucketBits];

        // The word of an empty slot is as long as none can be.
        _words[0] = new Word(0, 0, uint.MaxValue, -1);
    }

    /// <summary>Adds a word, for which there must be room.</summary>
    public void Add(byte[] text, int number)
    {
        if (text.Length > 16 || !TryAdd(text, number))
        {
            _others[text] = number;
        }
    }

    /// <summary>The number of a word; -1 for one that is not in the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(byte* text, uint length)
    {
        var (low, high) = Split(text, length);
        var hash = HashOf(low, high);
        var word = _words + _slots[SlotOf(hash, _twists[hash >> _bucketShift])];
        return word->Low == low & word->High == high & word->Length == length
            ? word->Number
            : FindOther(text, length);
    }

    /// <summary>The numbers of many words, as far as they are where they are looked for.</summary>
    /// <remarks>In so short a loop many words are on their way at once; one by one, each waits for memory.</remarks>
    /// <param name="asked">The words.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="numbers">Takes the numbers; -1 for words that may be elsewhere.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(AskedWord* asked, int count, int* numbers)
    {
        var twists = _twists;
        var slots = _slots;
        var words = _words;
        for (var index = 0; index < count; index++)
        {
            var hash = asked[index].Hash;
            var word = words + slots[SlotOf(hash, twists[hash >> _bucketShift])];
            var difference = (word->Low ^ asked[index].Low)
                | (word->High ^ asked[index].High)
                | (word->Length ^ asked[index].Length);
            numbers[index] = difference == 0 ? word->Number : -1;
        }
    }

    /// <summary>The number of a word; -1 for one that is not in the table.</summary>
    [SkipLocalsInit]
    public int Find(ReadOnlySpan<byte> text)
    {
        if (text.Length > 16)
        {
            return Other(text);
        }

        var padded = stackalloc byte[24];
        text.CopyTo(new Span<byte>(padded, 24));
        return Find(padded, (uint)text.Length);
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(_words);
        NativeMemory.Free(_slots);
        NativeMemory.Free(_twists);
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

    /// <summary>What tells where a word is looked for.</summary>
    /// <param name="low">Its first half, as <see cref="Split"/> gives it.</param>
    /// <param name="high">Its second half.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong HashOf(ulong low, ulong high) =>
        (low * 0x9E3779B97F4A7C15) ^ (BitOperations.RotateLeft(high, 29) * 0xC2B2AE3D27D4EB4F);

    private uint SlotOf(ulong hash, byte twist) => (uint)((hash * ((2UL * twist) + 1)) >> _slotShift);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindOther(byte* text, uint length) =>
        _others.Count > 0 && length <= RowLimits.Row ? Other(new ReadOnlySpan<byte>(text, (int)length)) : -1;

    private int Other(ReadOnlySpan<byte> text) =>
        _others.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text, out var number) ? number : -1;

    private bool TryAdd(byte[] text, int number)
    {
        var padded = stackalloc byte[24];
        text.CopyTo(new Span<byte>(padded, 24));
        var (low, high) = Split(padded, (uint)text.Length);
        var place = (ushort)(_count + 1);
        _words[place] = new Word(low, high, (uint)text.Length, number);
        var bucket = HashOf(low, high) >> _bucketShift;
        var members = _buckets[bucket] ??= [];
        members.Add(place);
        if (members.Count <= MostInBucket && TryPlace(members, bucket))
        {
            _count++;
            return true;
        }

        members.Remove(place);
        return false;
    }

    /// <summary>Gives the words of a bucket a slot each, of which all but the last may have one.</summary>
    private bool TryPlace(List<ushort> members, ulong bucket)
    {
        var former = _twists[bucket];
        var placed = CollectionsMarshal.AsSpan(members)[..^1];
        if (TryTake(CollectionsMarshal.AsSpan(members)[^1..], former))
        {
            return true;
        }

        Leave(placed, former);
        for (var twist = 0; twist <= byte.MaxValue; twist++)
        {
            if (TryTake(CollectionsMarshal.AsSpan(members), (byte)twist))
            {
                _twists[bucket] = (byte)twist;
                return true;
            }
        }

        TryTake(placed, former);
        return false;
    }

    private bool TryTake(ReadOnlySpan<ushort> places, byte twist)
    {
        for (var index = 0; index < places.Length; index++)
        {
            ref var slot = ref _slots[SlotOf(_words[places[index]].Hash, twist)];
            if (slot != 0)
            {
                Leave(places[..index], twist);
                return false;
            }

            slot = places[index];
        }

        return true;
    }

    private void Leave(ReadOnlySpan<ushort> places, byte twist)
    {
        foreach (var place in places)
        {
            _slots[SlotOf(_words[place].Hash, twist)] = 0;
        }
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

        public ulong Hash => HashOf(Low, High);
    }
}
