using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>64 bytes in one vector.</summary>
internal readonly unsafe struct Block512 : IBlockMasks
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Find(byte* text, byte separator, out ulong lineFeeds)
    {
        var block = Vector512.Load(text);
        lineFeeds = Vector512.Equals(block, Vector512.Create((byte)'\n')).ExtractMostSignificantBits();
        return Vector512.Equals(block, Vector512.Create(separator)).ExtractMostSignificantBits();
    }
}
