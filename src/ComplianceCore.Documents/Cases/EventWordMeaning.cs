using ComplianceCore.Events;

namespace ComplianceCore.Documents;

/// <summary>What a word of an event log means: a kind of event, or a degree of secrecy.</summary>
/// <param name="Kind">The kind; null for a degree of secrecy.</param>
/// <param name="Confidentiality">The degree of secrecy of a word that is no kind.</param>
internal readonly record struct EventWordMeaning(EventKind? Kind, Confidentiality Confidentiality)
{
    /// <summary>Creates the meaning that is a kind.</summary>
    public static EventWordMeaning Of(EventKind kind) => new(kind, default);

    /// <summary>Creates the meaning that is a degree of secrecy.</summary>
    public static EventWordMeaning Of(Confidentiality confidentiality) => new(null, confidentiality);

    /// <summary>A vocabulary in which a word has this meaning too.</summary>
    public EventVocabulary AddTo(EventVocabulary vocabulary, string word) => Kind is { } kind
        ? vocabulary.With(word, kind)
        : vocabulary.With(word, Confidentiality);
}
