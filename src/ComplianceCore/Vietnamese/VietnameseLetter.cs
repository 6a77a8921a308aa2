namespace ComplianceCore;

/// <summary>One character as a Vietnamese reader takes it apart: Ấ is the letter â, tone sắc, a capital.</summary>
/// <param name="Letter">The letter in lower case without its tone, such as <c>â</c>, <c>đ</c> or <c>b</c>.</param>
/// <param name="Tone">The tone it carries; <see cref="VietnameseTone.Ngang"/> where nothing is marked.</param>
/// <param name="IsUpper">Whether it is a capital.</param>
internal readonly record struct VietnameseLetter(char Letter, VietnameseTone Tone, bool IsUpper)
{
    private const string Vowels = "aăâeêioôơuưy";

    // Six tones of each vowel, in the order of VietnameseTone.
    private const string TonedVowels =
        "aàảãáạ" + "ăằẳẵắặ" + "âầẩẫấậ" + "eèẻẽéẹ" + "êềểễếệ" + "iìỉĩíị" +
        "oòỏõóọ" + "ôồổỗốộ" + "ơờởỡớợ" + "uùủũúụ" + "ưừửữứự" + "yỳỷỹýỵ" +
        "AÀẢÃÁẠ" + "ĂẰẲẴẮẶ" + "ÂẦẨẪẤẬ" + "EÈẺẼÉẸ" + "ÊỀỂỄẾỆ" + "IÌỈĨÍỊ" +
        "OÒỎÕÓỌ" + "ÔỒỔỖỐỘ" + "ƠỜỞỠỚỢ" + "UÙỦŨÚỤ" + "ƯỪỬỮỨỰ" + "YỲỶỸÝỴ";

    private const int ToneCount = 6;
    private const int LowerCount = 12 * ToneCount;
    private const byte NoVowel = byte.MaxValue;

    // For each character up to the last vowel, ỹ, its place in TonedVowels.
    private static readonly byte[] _places = PlacesOfVowels();

    /// <summary>Takes a composed character apart. What is no letter is its own letter, without tone.</summary>
    /// <remarks>Ð (U+00D0) and Ɖ (U+0189) only look like Đ; they are read as Đ.</remarks>
    public static VietnameseLetter Read(char character)
    {
        var place = character < _places.Length ? _places[character] : NoVowel;
        if (place != NoVowel)
        {
            var vowel = Vowels[place % LowerCount / ToneCount];
            return new VietnameseLetter(vowel, (VietnameseTone)(place % ToneCount), place >= LowerCount);
        }

        var lower = char.ToLowerInvariant(character);
        var letter = lower is '\u00F0' or '\u0256' ? 'đ' : lower;
        return new VietnameseLetter(letter, VietnameseTone.Ngang, lower != character);
    }

    /// <summary>The letter without its own mark: a for ă and â, d for đ.</summary>
    public char PlainLetter => Letter switch
    {
        'ă' or 'â' => 'a',
        'đ' => 'd',
        'ê' => 'e',
        'ô' or 'ơ' => 'o',
        'ư' => 'u',
        _ => Letter,
    };

    /// <summary>Whether this is one of the twelve vowels, the only letters that take marks.</summary>
    public bool IsVowel => Vowels.Contains(Letter, StringComparison.Ordinal);

    /// <summary>The combining marks it decomposes into, that of the letter before that of the tone.</summary>
    public string Marks => $"{LetterMark}{ToneMark}";

    /// <summary>The combining mark of its tone; null for ngang.</summary>
    public char? ToneMark => Tone == VietnameseTone.Ngang ? null : ToneMarks[(int)Tone - 1];

    private char? LetterMark => Letter switch
    {
        'ă' => CombiningMark.Breve,
        'â' or 'ê' or 'ô' => CombiningMark.Circumflex,
        'ơ' or 'ư' => CombiningMark.Horn,
        _ => null,
    };

    // From huyền on, in the order of VietnameseTone.
    private static ReadOnlySpan<char> ToneMarks =>
    [
        CombiningMark.Grave,
        CombiningMark.HookAbove,
        CombiningMark.Tilde,
        CombiningMark.Acute,
        CombiningMark.DotBelow,
    ];

    /// <summary>The vowel without any mark, in its case: A for Ấ.</summary>
    public VietnameseLetter WithoutMarks() => new(PlainLetter, VietnameseTone.Ngang, IsUpper);

    /// <summary>Adds a mark to a vowel, where Unicode has one character for the two.</summary>
    /// <param name="mark">One of the eight combining marks.</param>
    /// <returns>The vowel with the mark, or null when the two stay apart.</returns>
    public VietnameseLetter? With(char mark)
    {
        var tone = ToneOf(mark);
        if (tone != VietnameseTone.Ngang)
        {
            return Tone == VietnameseTone.Ngang ? this with { Tone = tone } : null;
        }

        // Marks arrive in canonical order: a tone above the letter closes it, the dot below does not.
        var isOpen = Tone is VietnameseTone.Ngang or VietnameseTone.Nang;
        return isOpen && LetterWith(mark) is { } letter ? this with { Letter = letter } : null;
    }

    /// <summary>The one character of this vowel.</summary>
    public char Compose()
    {
        var vowel = Vowels.IndexOf(Letter, StringComparison.Ordinal) * ToneCount;
        return TonedVowels[(IsUpper ? LowerCount : 0) + vowel + (int)Tone];
    }

    private static VietnameseTone ToneOf(char mark) => (VietnameseTone)(ToneMarks.IndexOf(mark) + 1);

    private char? LetterWith(char mark) => (Letter, mark) switch
    {
        ('a', CombiningMark.Breve) => 'ă',
        ('a', CombiningMark.Circumflex) => 'â',
        ('e', CombiningMark.Circumflex) => 'ê',
        ('o', CombiningMark.Circumflex) => 'ô',
        ('o', CombiningMark.Horn) => 'ơ',
        ('u', CombiningMark.Horn) => 'ư',
        _ => null,
    };

    private static byte[] PlacesOfVowels()
    {
        var places = new byte[TonedVowels.Max() + 1];
        Array.Fill(places, NoVowel);
        for (var place = 0; place < TonedVowels.Length; place++)
        {
            places[TonedVowels[place]] = (byte)place;
        }

        return places;
    }
}
