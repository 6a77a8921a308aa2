using System.Numerics;
using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>The sums of the rows of a group: for each code of the log one for each kind of records.</summary>
internal sealed class GroupSums
{
    /// <summary>How many sums a code has; a power of two, more than there are kinds of records.</summary>
    public const int Kinds = 8;

    private readonly uint[] _sums;

    /// <summary>Creates sums of nothing.</summary>
    /// <param name="codes">How many codes there are.</param>
    public GroupSums(int codes) => _sums = new uint[codes * Kinds];

    /// <summary>Sets all of them to zero.</summary>
    public void Clear() => Array.Clear(_sums);

    /// <summary>Adds the rows of a chunk.</summary>
    /// <param name="columns">The columns of the chunk.</param>
    /// <param name="codes">The codes of its list.</param>
    public void Add(ChunkColumns columns, int[] codes)
    {
        var numbers = columns.Codes;
        var kinds = columns.Kinds;
        for (var row = 0; row < numbers.Length; row++)
        {
            _sums[(codes[numbers[row]] * Kinds) + kinds[row]]++;
        }
    }

    /// <summary>The sums as bytes, each with as many as the largest needs: 1, 2 or 4.</summary>
    public byte[] ToBytes(out int sumLength)
    {
        var largest = _sums.Max();
        sumLength = largest <= byte.MaxValue ? sizeof(byte)
            : largest <= ushort.MaxValue ? sizeof(ushort)
            : sizeof(uint);
        return sumLength switch
        {
            sizeof(byte) => Narrowed<byte>(),
            sizeof(ushort) => Narrowed<ushort>(),
            _ => Narrowed<uint>(),
        };
    }

    private byte[] Narrowed<TSum>()
        where TSum : unmanaged, IBinaryInteger<TSum>
    {
        TSum[] narrowed = [.. _sums.Select(TSum.CreateChecked)];
        return MemoryMarshal.AsBytes(narrowed.AsSpan()).ToArray();
    }
}
