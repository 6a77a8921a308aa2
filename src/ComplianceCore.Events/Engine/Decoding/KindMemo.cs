using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ComplianceCore.Events;

/// <summary>
/// Finds the kinds and the secrecy of rows by the few words that nearly all rows have, eight rows at a time.
/// </summary>
internal sealed unsafe class KindMemo
{
    private const int Kinds = 5;
    private const int Secrecies = 2;

    private readonly ulong[] _words = new ulong[Kinds + Secrecies];

    // For each word the kind in its place in a record, or all bits for a word that says that a row is secret.
    private readonly ulong[] _bits = new ulong[Kinds + Secrecies];
    private int _nextKind;
    private int _nextSecrecy;

    public KindMemo() => Array.Fill(_words, ShortWord.None);

    /// <summary>Adds the kinds of rows to the lower halves of their records.</summary>
    /// <param name="words">The words.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="lows">The lower halves.</param>
    /// <param name="others">Takes the numbers of rows of other words.</param>
    /// <returns>How many other rows there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(RowWords words, int count, ulong* lows, ushort* others)
    {
        var (kind0, bits0) = Vectors(0);
        var (kind1, bits1) = Vectors(1);
        var (kind2, bits2) = Vectors(2);
        var (kind3, bits3) = Vectors(3);
        var (kind4, bits4) = Vectors(4);
        var (secrecy0, secret0) = Vectors(Kinds);
        var (secrecy1, secret1) = Vectors(Kinds + 1);
        var left = 0;
        for (var row = 0; row < count; row += Vector512<ulong>.Count)
        {
            var kind = Vector512.Load(words.Kinds + row);
            var secrecy = Vector512.Load(words.Secrecies + row);
            var (is0, is1, is2) =
                (Vector512.Equals(kind, kind0), Vector512.Equals(kind, kind1), Vector512.Equals(kind, kind2));
            var (is3, is4) = (Vector512.Equals(kind, kind3), Vector512.Equals(kind, kind4));
            var (isFirst, isSecond) = (Vector512.Equals(secrecy, secrecy0), Vector512.Equals(secrecy, secrecy1));
            var isFound = (is0 | is1 | is2 | is3 | is4) & (isFirst | isSecond);
            var bits = (is0 & bits0) | (is1 & bits1) | (is2 & bits2) | (is3 & bits3) | (is4 & bits4);

            // A secret row is of kind 0, whatever it tells.
            bits &= ~((isFirst & secret0) | (isSecond & secret1));
            (Vector512.Load(lows + row) | (bits & isFound)).Store(lows + row);
            left = OtherRows.Add(isFound, row, count, others, left);
        }

        return left;
    }

    /// <summary>Remembers the word for a kind.</summary>
    /// <param name="word">The word, as <see cref="ShortWord"/> gives it.</param>
    /// <param name="kind">The kind of the record.</param>
    public void RememberKind(ulong word, int kind)
    {
        if (word != 0 && !_words.AsSpan(0, Kinds).Contains(word))
        {
            (_words[_nextKind], _bits[_nextKind]) = (word, (ulong)kind << EventRecord.KindStart);
            _nextKind = (_nextKind + 1) % Kinds;
        }
    }

    /// <summary>Remembers the word for a degree of secrecy.</summary>
    /// <param name="word">The word, as <see cref="ShortWord"/> gives it.</param>
    /// <param name="isSecret">Whether it says that a row is secret.</param>
    public void RememberSecrecy(ulong word, bool isSecret)
    {
        if (word != 0 && !_words.AsSpan(Kinds).Contains(word))
        {
            (_words[Kinds + _nextSecrecy], _bits[Kinds + _nextSecrecy]) = (word, isSecret ? ulong.MaxValue : 0);
            _nextSecrecy = (_nextSecrecy + 1) % Secrecies;
        }
    }

    private (Vector512<ulong> Word, Vector512<ulong> Bits) Vectors(int index) =>
        (Vector512.Create(_words[index]), Vector512.Create(_bits[index]));
}
