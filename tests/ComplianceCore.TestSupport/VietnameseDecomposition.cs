namespace ComplianceCore.TestKit;

/// <summary>Takes Vietnamese letters apart, by a table of its own, so that it works without ICU.</summary>
public static class VietnameseDecomposition
{
    private const string Composed =
        "àáãảạăằắẵẳặâầấẫẩậèéẽẻẹêềếễểệìíĩỉịòóõỏọôồốỗổộơờớỡởợùúũủụưừứữửựỳýỹỷỵ"
        + "ÀÁÃẢẠĂẰẮẴẲẶÂẦẤẪẨẬÈÉẼẺẸÊỀẾỄỂỆÌÍĨỈỊÒÓÕỎỌÔỒỐỖỔỘƠỜỚỠỞỢÙÚŨỦỤƯỪỨỮỬỰỲÝỸỶỴ";

    private static readonly string[] _decomposed = Decomposed();

    /// <summary>The text with each letter that bears marks written as its base and the marks.</summary>
    public static string Of(string text) => string.Concat(text.Select(
        letter => Composed.IndexOf(letter, StringComparison.Ordinal) is var index && index < 0
            ? letter.ToString()
            : _decomposed[index]));

    private static string[] Decomposed()
    {
        const string tones = "\u0300\u0301\u0303\u0309\u0323";
        var letters = new List<string>();
        foreach (var vowel in "a,a\u0306,a\u0302,e,e\u0302,i,o,o\u0302,o\u031B,u,u\u031B,y".Split(','))
        {
            if (vowel.Length > 1)
            {
                letters.Add(vowel);
            }

            letters.AddRange(tones.Select(tone => vowel + tone));
        }

        return [.. letters, .. letters.Select(letter => letter.ToUpperInvariant())];
    }
}
