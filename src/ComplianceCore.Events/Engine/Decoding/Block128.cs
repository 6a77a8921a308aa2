using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>64 bytes in four vectors; where the machine has none, .NET does the same byte by byte.</summary>
internal readonly unsafe struct Block128 : IBlockMasks
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Find(byte* text, byte separator, out ulong lineFeeds)
    {
        lineFeeds = Mask(text, (byte)'\n');
        return Mask(text, separator);
    }

    private static ulong Mask(byte* text, byte wanted)
    {
        var sought = Vector128.Create(wanted);
        return Vector128.Equals(Vector128.Load(text), sought).ExtractMostSignificantBits()
            | ((ulong)Vector128.Equals(Vector128.Load(text + 16), sought).ExtractMostSignificantBits() << 16)
            | ((ulong)Vector128.Equals(Vector128.Load(text + 32), sought).ExtractMostSignificantBits() << 32)
            | ((ulong)Vector128.Equals(Vector128.Load(text + 48), sought).ExtractMostSignificantBits() << 48);
    }
}
