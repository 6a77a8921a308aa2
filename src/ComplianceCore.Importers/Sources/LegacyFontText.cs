using System.Text;

namespace ComplianceCore.Importers;

/// <summary>Recognises text that was typed for the fonts of TCVN3 or VNI.</summary>
/// <remarks>
/// A word tells of a font when it is no Vietnamese as it stands, but is once read by the table of the font. A few
/// foreign words prove nothing: more words have to tell of the font than are Vietnamese already.
/// </remarks>
internal sealed class LegacyFontText
{
    private const string Tcvn3Letters =
        "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị"
        + "ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ";

    private const string VniMarks = "ùøûõïâáàåãäêéèúüë";

    // What the mark after a letter makes of it: the mark of the letter, then the tone.
    private const string VniMeanings = "\u0301-\u0300-\u0309-\u0303-\u0323-\u0302-\u0302\u0301\u0302\u0300"
        + "\u0302\u0309\u0302\u0303\u0302\u0323\u0306-\u0306\u0301\u0306\u0300\u0306\u0309\u0306\u0303\u0306\u0323";

    private const string VniLetters = "ôơöưñđíìæỉóĩòịîỵ";

    private static readonly Dictionary<char, char> _tcvn3 = PairsOf(Tcvn3Letters);
    private static readonly Dictionary<char, char> _vni = PairsOf(VniLetters);

    private int _vietnamese;
    private int _tcvn3Words;
    private int _vniWords;

    /// <summary>The font that the words so far were typed for.</summary>
    public LegacyFont Font => (_tcvn3Words, _vniWords) switch
    {
        var (tcvn3, vni) when Math.Max(tcvn3, vni) <= _vietnamese => LegacyFont.None,
        var (tcvn3, vni) => vni > tcvn3 ? LegacyFont.Vni : LegacyFont.Tcvn3,
    };

    /// <summary>How many words were Vietnamese as they stood.</summary>
    public int VietnameseWords => _vietnamese;

    /// <summary>Takes the words of a text into account.</summary>
    public void Add(string text)
    {
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index == text.Length || text[index] is <= '@' or (>= '[' and <= '`') or (>= '{' and <= '~') or '\u00a0')
            {
                AddWord(text[start..index]);
                start = index + 1;
            }
        }
    }

    private void AddWord(string word)
    {
        if (!word.AsSpan().ContainsAnyInRange('\u0080', char.MaxValue))
        {
            return;
        }

        if (IsVietnamese(VietnameseText.Normalize(word)))
        {
            _vietnamese++;
            return;
        }

        _tcvn3Words += IsVietnamese(FromTcvn3(word)) ? 1 : 0;
        _vniWords += IsVietnamese(FromVni(word)) ? 1 : 0;
    }

    private static string FromTcvn3(string word) =>
        string.Concat(word.Select(letter => _tcvn3.GetValueOrDefault(letter, letter < '\u0080' ? letter : '\0')));

    private static string FromVni(string word)
    {
        var read = new StringBuilder();
        foreach (var letter in word)
        {
            var lower = char.ToLowerInvariant(letter);
            if (_vni.TryGetValue(lower, out var whole))
            {
                read.Append(whole);
            }
            else if (VniMarks.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var mark)
            {
                read.Append(VniMeanings.AsSpan(mark * 2, 2)).Replace("-", string.Empty);
            }
            else
            {
                read.Append(letter < '\u0080' ? letter : '\0');
            }
        }

        return VietnameseText.Normalize(read.ToString());
    }

    // Letters of the alphabet alone, one tone at most, vowels in one run.
    private static bool IsVietnamese(string word)
    {
        var (tones, runs, isVowel) = (0, 0, false);
        foreach (var character in word)
        {
            var letter = VietnameseLetter.Read(character);
            if (!(letter.Letter is >= 'a' and <= 'z' or 'đ' || letter.IsVowel))
            {
                return false;
            }

            tones += letter.Tone == VietnameseTone.Ngang ? 0 : 1;
            runs += letter.IsVowel && !isVowel ? 1 : 0;
            isVowel = letter.IsVowel;
        }

        return tones <= 1 && runs <= 1;
    }

    private static Dictionary<char, char> PairsOf(string pairs) => Enumerable.Range(0, pairs.Length / 2)
        .ToDictionary(index => pairs[index * 2], index => pairs[index * 2 + 1]);
}
