using System.Runtime.CompilerServices;

namespace ComplianceCore.Events;

/// <summary>A word of one to eight bytes as one number.</summary>
internal static unsafe class ShortWord
{
    /// <summary>What no word is, so that nothing is found by it.</summary>
    public const ulong None = ulong.MaxValue;

    /// <summary>The number of a word: its bytes end with the highest; zero for one that is empty or longer.</summary>
    /// <param name="text">The word; eight bytes from its first one can be read.</param>
    /// <param name="length">Its length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(byte* text, int length)
    {
        var word = Unsafe.ReadUnaligned<ulong>(text) << -(length * 8);
        return (uint)(length - 1) < sizeof(ulong) ? word : 0;
    }
}
