using System.Text.Json;
using ComplianceCore.Events;

namespace ComplianceCore.Documents;

/// <summary>The event logs that <c>case.json</c> names in the place of figures, and the words they use.</summary>
/// <param name="Files">The logs; none after a fault.</param>
/// <param name="Vocabulary">The words.</param>
internal sealed record NamedLogs(IReadOnlyList<NamedFile> Files, EventVocabulary Vocabulary)
{
    /// <summary>The member that names them.</summary>
    public const string Member = "events";

    private const string WordsMember = "eventWords";
    private const string ColumnsMember = "eventColumns";

    /// <summary>Reads what a case says of its logs.</summary>
    /// <param name="reading">The reading of the file.</param>
    /// <param name="root">Its root.</param>
    /// <returns>The logs; null for a case that names none.</returns>
    public static NamedLogs? Read(JsonReading reading, ObjectReader root)
    {
        var isNamed = root.Has(Member);
        var vocabulary = ReadColumns(reading, root, ReadWords(reading, root, EventVocabulary.Default));
        if (isNamed)
        {
            return new NamedLogs(ReadFiles(reading, root), vocabulary);
        }

        foreach (var member in new[] { WordsMember, ColumnsMember }.Where(root.Has))
        {
            reading.AddFault(root[member], member, CaseIssueCode.WordsWithoutLog, ("member", member));
        }

        return null;
    }

    private static NamedFile[] ReadFiles(JsonReading reading, ObjectReader root)
    {
        var node = root[Member];
        if (node.Kind != JsonValueKind.Array)
        {
            return [NamedFile.Of(root, Member)];
        }

        if (node.Items.Count == 0)
        {
            reading.AddFault(node, Member, CaseIssueCode.NoLog);
        }

        return NamedFile.ListOf(reading, root, Member, CaseIssueCode.LogTwice);
    }

    private static EventVocabulary ReadWords(JsonReading reading, ObjectReader root, EventVocabulary vocabulary)
    {
        if (root.OptionalObject(WordsMember) is not { } words)
        {
            return vocabulary;
        }

        foreach (var member in words.Node.Members)
        {
            vocabulary = words.Choice(member.Name, EventWords.Meanings).AddTo(vocabulary, member.Name);
        }

        AddClashes(reading, words.Node, EventWords.SlotOfMeaning);
        return vocabulary;
    }

    private static EventVocabulary ReadColumns(JsonReading reading, ObjectReader root, EventVocabulary vocabulary)
    {
        if (root.OptionalObject(ColumnsMember) is not { } columns)
        {
            return vocabulary;
        }

        foreach (var member in columns.Node.Members)
        {
            if (string.IsNullOrWhiteSpace(member.Name))
            {
                reading.Fault(JsonIssueCode.EmptyText, member.Value, ("member", ColumnsMember));
                continue;
            }

            vocabulary = vocabulary.With(member.Name, columns.Choice(member.Name, EventWords.Columns));
        }

        AddClashes(reading, columns.Node, _ => 0);
        return vocabulary;
    }

    private static void AddClashes(JsonReading reading, PlacedNode node, Func<string, int> slotOf)
    {
        var words = node.Members
            .Where(member => !reading.IsFaulty(member.Value.Path))
            .Select(member => KeyValuePair.Create(member.Name, member.Value.Text));
        foreach (var clash in EventWords.Clashes(words, slotOf))
        {
            var member = node.Members.Last(each => string.Equals(each.Name, clash.Word, StringComparison.Ordinal));
            reading.Add(clash.At(member.Place), member.Value.Path);
        }
    }
}
