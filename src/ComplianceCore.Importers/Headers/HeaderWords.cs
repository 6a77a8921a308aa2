namespace ComplianceCore.Importers;

/// <summary>The words by which a map finds a header.</summary>
internal sealed class HeaderWords
{
    private readonly (HeaderKey Key, bool IsBeginning)[] _words;

    /// <summary>Takes the words of a map; a star at the end of one stands for any more words.</summary>
    public HeaderWords(IEnumerable<string> words)
    {
        _words = [.. words.Select(word => (HeaderKey.Of(word.TrimEnd('*')), word.EndsWith('*')))];
    }

    /// <summary>Whether there are none, so that every header will do.</summary>
    public bool IsEmpty => _words.Length == 0;

    /// <summary>Whether a header is one of them.</summary>
    public bool Fit(HeaderKey header) =>
        Array.Exists(_words, word => word.IsBeginning ? header.StartsWith(word.Key) : header == word.Key);
}
