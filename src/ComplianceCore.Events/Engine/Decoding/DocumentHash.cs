using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ComplianceCore.Events;

/// <summary>Turns the id of a document into the fingerprint that stands for it while one log is counted.</summary>
/// <remarks>
/// Seeded, so that nobody can make ids that share a fingerprint on purpose. The seed is drawn for every count, or for a
/// folder of caches; no output depends on it, unless two documents should share all 77 bits. The bytes and their number
/// decide, not where they were read.
/// </remarks>
internal readonly unsafe struct DocumentHash
{
    /// <summary>The length of a seed in bytes.</summary>
    public const int SeedLength = 6 * sizeof(ulong);

    private readonly ulong _seed0;
    private readonly ulong _seed1;
    private readonly ulong _seed2;
    private readonly ulong _seed3;
    private readonly ulong _seed4;
    private readonly ulong _seed5;

    /// <param name="seed">The seed, of <see cref="SeedLength"/> bytes.</param>
    public DocumentHash(ReadOnlySpan<byte> seed)
    {
        var seeds = MemoryMarshal.Cast<byte, ulong>(seed);
        (_seed0, _seed1, _seed2) = (seeds[0], seeds[1], seeds[2]);
        (_seed3, _seed4, _seed5) = (seeds[3], seeds[4], seeds[5]);
    }

    /// <summary>Draws a seed.</summary>
    public static DocumentHash Draw() => new(DrawSeed());

    /// <summary>Draws the seed of fingerprints that are to be kept.</summary>
    public static byte[] DrawSeed() => RandomNumberGenerator.GetBytes(SeedLength);

    /// <summary>The fingerprint of an id of any length; of the second part the upper bits count.</summary>
    /// <param name="id">The id; eight bytes from its first one can be read, whatever its length.</param>
    /// <param name="length">The length in bytes, one at least.</param>
    /// <param name="more">The second part of the fingerprint.</param>
    public ulong Of(byte* id, uint length, out ulong more)
    {
        if (length - 16 <= 16)
        {
            return OfMiddle(id, length, 0, 0, out more);
        }

        return length < 16 ? OfShort(id, length, out more) : OfLong(id, length, out more);
    }

    /// <summary>The fingerprint of an id of 16 to 32 bytes, or of the last bytes of a longer one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong OfMiddle(byte* id, uint length, ulong carry0, ulong carry1, out ulong more)
    {
        var end = id + length;
        return Mix(Read(id) ^ carry0, Read(id + 8) ^ carry1, Read(end - 16), Read(end - 8), length, out more);
    }

    private static ulong Read(byte* text) => Unsafe.ReadUnaligned<ulong>(text);

    private ulong OfShort(byte* id, uint length, out ulong more)
    {
        if (length >= 8)
        {
            return Mix(Read(id), Read(id + length - 8), 0, 0, length, out more);
        }

        return Mix(Read(id) & ((1UL << ((int)length * 8)) - 1), 0, 0, 0, length, out more);
    }

    private ulong OfLong(byte* id, uint length, out ulong more)
    {
        ulong carry0 = length;
        ulong carry1 = 0;
        var rest = length;
        for (; rest > 32; rest -= 16, id += 16)
        {
            carry0 = Mix(Read(id), Read(id + 8), carry0, carry1, length, out carry1);
        }

        return OfMiddle(id, rest, carry0, carry1, out more);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Mix(ulong word0, ulong word1, ulong word2, ulong word3, ulong length, out ulong more)
    {
        var high0 = Math.BigMul(word0 ^ _seed0, word1 ^ _seed1, out var low0);
        var high1 = Math.BigMul(word2 ^ _seed2, word3 ^ _seed3, out var low1);
        var left = high0 ^ low1;
        var right = low0 ^ high1;

        // Where the words are mixed already, no byte of an id can undo the difference that its length makes.
        var high = Math.BigMul((left ^ _seed4) + length, right ^ _seed5, out var low);
        more = low + ((left + length) * 0x9E3779B97F4A7C15);
        return high ^ low ^ right;
    }
}
