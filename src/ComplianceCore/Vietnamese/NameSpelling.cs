using System.Globalization;
using System.Text;

namespace ComplianceCore;

/// <summary>Writes a name the way <see cref="NameKey"/> compares it, character by character.</summary>
/// <remarks>Each syllable becomes its letters without tone, then its tone: hoà and hòa are both hoa + huyền.</remarks>
internal sealed class NameSpelling
{
    private readonly StringBuilder _written = new();
    private readonly StringBuilder _tones = new();
    private bool _isSpaced;

    /// <summary>Writes out <paramref name="name"/>.</summary>
    public static string Of(string name)
    {
        var spelling = new NameSpelling();
        foreach (var character in VietnameseText.Normalize(name))
        {
            spelling.Add(character);
        }

        spelling.EndSyllable();
        return spelling._written.ToString();
    }

    private void Add(char character)
    {
        if (char.IsLetter(character))
        {
            AddLetter(VietnameseLetter.Read(character));
            return;
        }

        if (char.GetUnicodeCategory(character) == UnicodeCategory.Format)
        {
            return;
        }

        EndSyllable();
        if (char.IsWhiteSpace(character))
        {
            _isSpaced = true;
            return;
        }

        AddSign(SignReadAs(character));
    }

    private void AddLetter(VietnameseLetter letter)
    {
        WriteSpace();
        _written.Append(letter.Letter);
        if (letter.ToneMark is { } tone)
        {
            _tones.Append(tone);
        }
    }

    private void AddSign(char sign)
    {
        if (IsJoiner(sign))
        {
            _isSpaced = false;
        }

        WriteSpace();
        _written.Append(sign);
    }

    private void EndSyllable()
    {
        _written.Append(_tones);
        _tones.Clear();
    }

    private void WriteSpace()
    {
        if (_isSpaced && _written.Length > 0 && !IsJoiner(_written[^1]))
        {
            _written.Append(' ');
        }

        _isSpaced = false;
    }

    // Spaces around these are a matter of taste.
    private static bool IsJoiner(char sign) => sign is '-' or ',';

    // The dashes and the apostrophe that word processors put in unasked.
    private static char SignReadAs(char sign) => sign switch
    {
        '\u2010' or '\u2011' or '\u2013' or '\u2014' => '-',
        '\u2019' => '\'',
        _ => sign,
    };
}
