using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>Parts the rows of a batch into those that may be of the usual shape, and others.</summary>
internal sealed unsafe class UsualRows : IDisposable
{
    private readonly uint _lastField;
    private readonly bool _endsWithReturn;
    private readonly uint* _memory;
    private readonly int _capacity;

    /// <summary>Allocates room.</summary>
    /// <param name="layout">How rows are laid out.</param>
    /// <param name="capacity">How many rows there is room for.</param>
    public UsualRows(LogLayout layout, int capacity)
    {
        _lastField = (uint)layout.FieldCount - 1;
        _endsWithReturn = layout.EndsWithReturn;
        _capacity = capacity;
        _memory = (uint*)NativeMemory.AlignedAlloc((nuint)(3 * capacity) * sizeof(uint), 64);
    }

    /// <summary>How many rows may be of the usual shape.</summary>
    public int Count { get; private set; }

    /// <summary>For each of them, the place of its first end.</summary>
    public uint* Firsts => _memory;

    /// <summary>For each of them, the number of its row.</summary>
    public uint* Lines => _memory + _capacity;

    /// <summary>The numbers of other rows.</summary>
    public ReadOnlySpan<uint> Others => new(_memory + (2 * _capacity), OtherCount);

    private int OtherCount { get; set; }

    /// <summary>Parts rows.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="row">The number of the first row.</param>
    /// <param name="end">The number of the row behind the last.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(in DecodingChunk chunk, int row, int end)
    {
        (Count, OtherCount) = (0, 0);
        var needsLook = _endsWithReturn || chunk.Length > RowLimits.Row;
        for (; row <= end - Vector512<uint>.Count; row += Vector512<uint>.Count)
        {
            var firsts = Vector512.Load(chunk.Rows + row - 1) + Vector512<uint>.One;
            var fields = Vector512.Load(chunk.Rows + row) - firsts;
            if (needsLook || fields != Vector512.Create(_lastField))
            {
                FindEach(chunk, row, row + Vector512<uint>.Count);
                continue;
            }

            firsts.Store(Firsts + Count);
            (Vector512<uint>.Indices + Vector512.Create((uint)row)).Store(Lines + Count);
            Count += Vector512<uint>.Count;
        }

        FindEach(chunk, row, end);
    }

    /// <summary>Keeps those rows that are of the usual shape; the others go to the others.</summary>
    /// <param name="signs">For each row a number, which is negative when it is not.</param>
    /// <param name="batch">The records of the rows; those of the rows that are kept move up.</param>
    public void Keep(int* signs, RecordBatch batch)
    {
        var kept = 0;
        for (var index = 0; index < Count; index++)
        {
            if (signs[index] < 0)
            {
                AddOther(Lines[index]);
                continue;
            }

            batch.Highs[kept] = batch.Highs[index];
            batch.Lows[kept] = batch.Lows[index];
            kept++;
        }

        batch.Count = kept;
    }

    public void Dispose() => NativeMemory.AlignedFree(_memory);

    private void FindEach(in DecodingChunk chunk, int row, int end)
    {
        for (; row < end; row++)
        {
            var first = chunk.FirstOf(row);
            var last = chunk.Rows[row];
            var lineEnd = chunk.Ends[last];
            if (last - first == _lastField
                && lineEnd - chunk.Ends[(int)first - 1] <= RowLimits.Row
                && (!_endsWithReturn || chunk.Text[lineEnd - 1] == (byte)'\r'))
            {
                Firsts[Count] = first;
                Lines[Count++] = (uint)row;
            }
            else
            {
                AddOther((uint)row);
            }
        }
    }

    private void AddOther(uint row) => _memory[(2 * _capacity) + OtherCount++] = row;
}
