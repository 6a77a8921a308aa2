using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>Lists the rows of a batch that vectors could not decode.</summary>
internal static unsafe class OtherRows
{
    /// <summary>Adds those of eight rows.</summary>
    /// <param name="areDecoded">For each row all bits when it was decoded.</param>
    /// <param name="row">The number of the first row.</param>
    /// <param name="count">How many rows there are in all.</param>
    /// <param name="others">The list.</param>
    /// <param name="listed">How many are listed.</param>
    /// <returns>How many are listed now.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Add(Vector512<ulong> areDecoded, int row, int count, ushort* others, int listed)
    {
        var left = ~(uint)areDecoded.ExtractMostSignificantBits() & 0xFF;
        return left == 0 ? listed : AddEach(left, row, count, others, listed);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int AddEach(uint left, int row, int count, ushort* others, int listed)
    {
        for (; left != 0; left &= left - 1)
        {
            var other = row + BitOperations.TrailingZeroCount(left);
            if (other < count)
            {
                others[listed++] = (ushort)other;
            }
        }

        return listed;
    }
}
