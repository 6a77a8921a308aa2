using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ComplianceCore.Events;

/// <summary>Finds words that are nearly always the same: the last one found is compared with first.</summary>
[StructLayout(LayoutKind.Auto)]
internal unsafe struct WordMemo
{
    private readonly WordTable _words;
    private ulong _low;
    private ulong _high;
    private uint _length;
    private int _number;

    public WordMemo(WordTable words)
    {
        _words = words;
        _length = uint.MaxValue;
    }

    /// <summary>The number of a word; -1 for one that is not in the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(byte* text, uint length)
    {
        var (low, high) = WordTable.Split(text, length);
        return low == _low & high == _high & length == _length ? _number : Search(text, length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Search(byte* text, uint length)
    {
        var number = _words.Find(text, length);
        if (length <= 16)
        {
            (_low, _high) = WordTable.Split(text, length);
            (_length, _number) = (length, number);
        }

        return number;
    }
}
