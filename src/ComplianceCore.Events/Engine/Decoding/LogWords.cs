using System.Diagnostics;
using System.Text;

namespace ComplianceCore.Events;

/// <summary>The words of a vocabulary, as the rows of logs are read by them.</summary>
internal sealed class LogWords : IDisposable
{
    private readonly Dictionary<string, EventColumn> _columns;
    private readonly Dictionary<string, EventKind> _kinds;
    private readonly Dictionary<string, Confidentiality> _confidentialities;

    public LogWords(EventVocabulary vocabulary)
    {
        _columns = Normal(vocabulary.Columns);
        _kinds = Normal(vocabulary.Kinds);
        _confidentialities = Normal(vocabulary.Confidentialities);
        Kinds = Table(vocabulary.Kinds, kind => (int)RecordKind.Of(kind));
        Confidentialities = Table(vocabulary.Confidentialities, confidentiality => (int)confidentiality);
    }

    /// <summary>The words for kinds in their usual spellings, with the kind of their records.</summary>
    public WordTable Kinds { get; }

    /// <summary>The words for degrees of secrecy in their usual spellings: 0 for normal, 1 for secret.</summary>
    public WordTable Confidentialities { get; }

    /// <summary>The header by which messages name a column.</summary>
    public static string NameOf(EventColumn column) => column switch
    {
        EventColumn.DocumentId => "document_id",
        EventColumn.UnitCode => "unit_code",
        EventColumn.Kind => "kind",
        EventColumn.Moment => "occurred_at",
        EventColumn.Confidentiality => "confidentiality",
        _ => throw new UnreachableException(),
    };

    /// <summary>The column that a header names; null for a further one.</summary>
    public EventColumn? ColumnOf(string header) =>
        _columns.TryGetValue(EventVocabulary.Normalize(header), out var column) ? column : null;

    /// <summary>The kind that a word means in any spelling; null for no such word.</summary>
    public EventKind? KindOf(string word) =>
        _kinds.TryGetValue(EventVocabulary.Normalize(word), out var kind) ? kind : null;

    /// <summary>The degree of secrecy that a word means in any spelling; null for no such word.</summary>
    public Confidentiality? ConfidentialityOf(string word) =>
        _confidentialities.TryGetValue(EventVocabulary.Normalize(word), out var degree) ? degree : null;

    public void Dispose()
    {
        Kinds.Dispose();
        Confidentialities.Dispose();
    }

    private static Dictionary<string, TMeaning> Normal<TMeaning>(IReadOnlyDictionary<string, TMeaning> words) =>
        words.ToDictionary(word => EventVocabulary.Normalize(word.Key), word => word.Value, StringComparer.Ordinal);

    private static WordTable Table<TMeaning>(
        IReadOnlyDictionary<string, TMeaning> words,
        Func<TMeaning, int> numberOf) =>
        new(
        [
            .. words.SelectMany(word => Spellings(word.Key).Select(text => (text, numberOf(word.Value))))
                .DistinctBy(word => word.text, StringComparer.Ordinal)
                .Where(word => word.text.Length > 0)
                .Select(word => (Encoding.UTF8.GetBytes(word.text), word.Item2)),
        ]);

    private static IEnumerable<string> Spellings(string word)
    {
        var composed = VietnameseText.Normalize(word.Trim(' ', '\t'));
        return [composed, composed.ToUpperInvariant(), VietnameseText.Capitalize(composed)];
    }
}
