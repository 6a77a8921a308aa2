using System.Collections.ObjectModel;

namespace ComplianceCore.Events;

/// <summary>The words by which an event log names its columns, kinds and degrees of secrecy.</summary>
/// <remarks>
/// Words are matched whatever their case, in NFC or NFD, with blanks around them. Codes of units and ids of documents
/// are no words: their case counts.
/// </remarks>
public sealed class EventVocabulary
{
    private EventVocabulary(
        IReadOnlyDictionary<string, EventColumn> columns,
        IReadOnlyDictionary<string, EventKind> kinds,
        IReadOnlyDictionary<string, Confidentiality> confidentialities)
    {
        Columns = columns;
        Kinds = kinds;
        Confidentialities = confidentialities;
    }

    /// <summary>English and Vietnamese words, such as <c>issued</c> and <c>phát hành</c>.</summary>
    public static EventVocabulary Default { get; } = new(
        new Dictionary<string, EventColumn>(StringComparer.Ordinal)
        {
            ["document_id"] = EventColumn.DocumentId,
            ["unit_code"] = EventColumn.UnitCode,
            ["kind"] = EventColumn.Kind,
            ["occurred_at"] = EventColumn.Moment,
            ["confidentiality"] = EventColumn.Confidentiality,
            ["mã văn bản"] = EventColumn.DocumentId,
            ["mã đơn vị"] = EventColumn.UnitCode,
            ["sự kiện"] = EventColumn.Kind,
            ["thời điểm"] = EventColumn.Moment,
            ["độ mật"] = EventColumn.Confidentiality,
        },
        new Dictionary<string, EventKind>(StringComparer.Ordinal)
        {
            ["issued"] = EventKind.Issued,
            ["signed"] = EventKind.Signed,
            ["sent"] = EventKind.Sent,
            ["received"] = EventKind.Received,
            ["recalled"] = EventKind.Recalled,
            ["phát hành"] = EventKind.Issued,
            ["ban hành"] = EventKind.Issued,
            ["ký số"] = EventKind.Signed,
            ["gửi"] = EventKind.Sent,
            ["nhận"] = EventKind.Received,
            ["tiếp nhận"] = EventKind.Received,
            ["thu hồi"] = EventKind.Recalled,
        },
        new Dictionary<string, Confidentiality>(StringComparer.Ordinal)
        {
            ["normal"] = Confidentiality.Normal,
            ["secret"] = Confidentiality.Secret,
            ["thường"] = Confidentiality.Normal,
            ["mật"] = Confidentiality.Secret,
            ["tối mật"] = Confidentiality.Secret,
            ["tuyệt mật"] = Confidentiality.Secret,
        });

    /// <summary>The headers and the columns they name.</summary>
    public IReadOnlyDictionary<string, EventColumn> Columns { get; }

    /// <summary>The words for kinds.</summary>
    public IReadOnlyDictionary<string, EventKind> Kinds { get; }

    /// <summary>
    /// The words for degrees of secrecy; a blank field is bad unless the empty word has a meaning here.
    /// </summary>
    public IReadOnlyDictionary<string, Confidentiality> Confidentialities { get; }

    /// <summary>Adds a header, or gives one another meaning.</summary>
    /// <param name="header">The header; not blank.</param>
    /// <param name="column">The column.</param>
    /// <exception cref="ArgumentException">The header is blank.</exception>
    public EventVocabulary With(string header, EventColumn column)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(header);
        return new EventVocabulary(Extend(Columns, header, column), Kinds, Confidentialities);
    }

    /// <summary>Adds a word for a kind, or gives one another meaning.</summary>
    /// <param name="word">The word; empty for a blank field.</param>
    /// <param name="kind">The kind.</param>
    public EventVocabulary With(string word, EventKind kind)
    {
        ArgumentNullException.ThrowIfNull(word);
        return new EventVocabulary(Columns, Extend(Kinds, word, kind), Confidentialities);
    }

    /// <summary>Adds a word for a degree of secrecy, or gives one another meaning.</summary>
    /// <param name="word">The word; empty for a blank field.</param>
    /// <param name="confidentiality">Whether such a document may be counted.</param>
    public EventVocabulary With(string word, Confidentiality confidentiality)
    {
        ArgumentNullException.ThrowIfNull(word);
        return new EventVocabulary(Columns, Kinds, Extend(Confidentialities, word, confidentiality));
    }

    /// <summary>A word as it is matched: composed, in capitals, without blanks around it.</summary>
    internal static string Normalize(string word) =>
        VietnameseText.Normalize(word.Trim(' ', '\t')).ToUpperInvariant();

    private static ReadOnlyDictionary<string, TMeaning> Extend<TMeaning>(
        IReadOnlyDictionary<string, TMeaning> words,
        string word,
        TMeaning meaning)
    {
        var normal = Normalize(word);
        var others = words.Where(known => !string.Equals(Normalize(known.Key), normal, StringComparison.Ordinal));
        return new Dictionary<string, TMeaning>(others, StringComparer.Ordinal) { [word] = meaning }.AsReadOnly();
    }
}
