using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>64 bytes in two vectors.</summary>
internal readonly unsafe struct Block256 : IBlockMasks
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Find(byte* text, byte separator, out ulong lineFeeds)
    {
        var (low, high) = (Vector256.Load(text), Vector256.Load(text + 32));
        lineFeeds = Mask(low, high, (byte)'\n');
        return Mask(low, high, separator);
    }

    private static ulong Mask(Vector256<byte> low, Vector256<byte> high, byte wanted) =>
        Vector256.Equals(low, Vector256.Create(wanted)).ExtractMostSignificantBits()
        | ((ulong)Vector256.Equals(high, Vector256.Create(wanted)).ExtractMostSignificantBits() << 32);
}
