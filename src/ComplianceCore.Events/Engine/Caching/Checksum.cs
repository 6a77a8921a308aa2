using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>A checksum by which damaged bytes of a cache are noticed.</summary>
/// <remarks>
/// CRC-32C (Castagnoli) of four sequences, each of every fourth word of eight bytes, which do not wait for each other;
/// then of the four results and of the bytes that are left.
/// </remarks>
internal static class Checksum
{
    private const int Sequences = 4;

    /// <summary>The checksum of some bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var (first, second, third, fourth) = (uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue);
        for (; words.Length >= Sequences; words = words[Sequences..])
        {
            first = BitOperations.Crc32C(first, words[0]);
            second = BitOperations.Crc32C(second, words[1]);
            third = BitOperations.Crc32C(third, words[2]);
            fourth = BitOperations.Crc32C(fourth, words[3]);
        }

        var checksum = BitOperations.Crc32C(BitOperations.Crc32C(BitOperations.Crc32C(first, second), third), fourth);
        foreach (var rest in bytes[(bytes.Length - (bytes.Length % (Sequences * sizeof(ulong))))..])
        {
            checksum = BitOperations.Crc32C(checksum, rest);
        }

        return ~checksum;
    }
}
