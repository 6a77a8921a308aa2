using ComplianceCore.Events;

namespace ComplianceCore.Documents;

/// <summary>The words that an office adds to those by which its event logs name kinds, secrecy and columns.</summary>
internal static class EventWords
{
    /// <summary>What a word may mean, by the word that says so.</summary>
    public static IReadOnlyDictionary<string, EventWordMeaning> Meanings { get; } =
        new Dictionary<string, EventWordMeaning>(StringComparer.Ordinal)
        {
            ["issued"] = EventWordMeaning.Of(EventKind.Issued),
            ["signed"] = EventWordMeaning.Of(EventKind.Signed),
            ["sent"] = EventWordMeaning.Of(EventKind.Sent),
            ["received"] = EventWordMeaning.Of(EventKind.Received),
            ["recalled"] = EventWordMeaning.Of(EventKind.Recalled),
            ["normal"] = EventWordMeaning.Of(Confidentiality.Normal),
            ["secret"] = EventWordMeaning.Of(Confidentiality.Secret),
        };

    /// <summary>What a header may name, by the header that logs have by default.</summary>
    public static IReadOnlyDictionary<string, EventColumn> Columns { get; } =
        new Dictionary<string, EventColumn>(StringComparer.Ordinal)
        {
            ["document_id"] = EventColumn.DocumentId,
            ["unit_code"] = EventColumn.UnitCode,
            ["kind"] = EventColumn.Kind,
            ["occurred_at"] = EventColumn.Moment,
            ["confidentiality"] = EventColumn.Confidentiality,
        };

    /// <summary>Words that are given two meanings between which a log could not choose.</summary>
    /// <param name="words">Each word and what it is said to mean.</param>
    /// <param name="slotOf">Which meanings exclude each other.</param>
    public static IEnumerable<WordClash> Clashes(
        IEnumerable<KeyValuePair<string, string>> words,
        Func<string, int> slotOf) =>
        from word in words
        group word by (EventVocabulary.Normalize(word.Key), slotOf(word.Value)) into alike
        let first = alike.First().Value
        let other = alike.FirstOrDefault(each => !string.Equals(each.Value, first, StringComparison.Ordinal))
        where other.Value is not null
        select new WordClash(other.Key, first, other.Value);

    /// <summary>Whether a meaning is a kind, which no degree of secrecy stands in the way of.</summary>
    public static int SlotOfMeaning(string meaning) =>
        Meanings.TryGetValue(meaning, out var known) && known.Kind is not null ? 0 : 1;
}
