using System.Buffers;

namespace ComplianceCore;

/// <summary>One step of an alphabetical comparison: a letter, a whole number, a space or another sign.</summary>
/// <remarks>Spaces come before signs, signs before numbers, numbers before letters.</remarks>
internal readonly ref struct CollationElement
{
    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    // Between the ranks lies room for every UTF-16 code unit.
    private const int SpaceRank = 0;
    private const int FirstSignRank = 1;
    private const int NumberRank = 0x2_0000;
    private const int FirstLetterRank = 0x3_0000;
    private const int FirstForeignLetterRank = 0x4_0000;

    private static readonly SearchValues<char> _asciiDigits = SearchValues.Create("0123456789");

    private readonly int _rank;
    private readonly ReadOnlySpan<char> _digits;

    private CollationElement(int rank, ReadOnlySpan<char> digits, VietnameseLetter letter)
    {
        _rank = rank;
        _digits = digits;
        Tone = letter.Tone;
        IsUpper = letter.IsUpper;
    }

    /// <summary>The tone, the second thing that counts.</summary>
    public VietnameseTone Tone { get; }

    /// <summary>Whether it is a capital, the third thing that counts.</summary>
    public bool IsUpper { get; }

    /// <summary>Takes the first element off a text that is not empty.</summary>
    public static CollationElement Take(ref ReadOnlySpan<char> text)
    {
        var first = text[0];
        if (char.IsAsciiDigit(first))
        {
            var length = text.IndexOfAnyExcept(_asciiDigits) is var end and >= 0 ? end : text.Length;
            var digits = text[..length].TrimStart('0');
            text = text[length..];
            return new CollationElement(NumberRank, digits, default);
        }

        text = text[1..];
        var letter = VietnameseLetter.Read(first);
        return new CollationElement(RankOf(letter.Letter), [], letter);
    }

    /// <summary>Compares what counts first: letters by the alphabet, numbers by value; neither tone nor case.</summary>
    public int CompareLetters(CollationElement other)
    {
        var byRank = _rank.CompareTo(other._rank);
        var byLength = _digits.Length.CompareTo(other._digits.Length);
        return byRank != 0 ? byRank
            : byLength != 0 ? byLength
            : _digits.SequenceCompareTo(other._digits);
    }

    private static int RankOf(char letter) => Alphabet.IndexOf(letter, StringComparison.Ordinal) switch
    {
        >= 0 and var place => FirstLetterRank + place,
        _ when char.IsLetter(letter) => FirstForeignLetterRank + letter,
        _ when char.IsWhiteSpace(letter) => SpaceRank,
        _ => FirstSignRank + letter,
    };
}
