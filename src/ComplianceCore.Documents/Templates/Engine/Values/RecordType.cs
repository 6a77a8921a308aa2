namespace ComplianceCore.Documents;

/// <summary>A thing with named members, such as a unit, or the whole model of a template.</summary>
internal sealed class RecordType : TemplateType
{
    private readonly OrderedDictionary<string, TemplateType> _members = new(StringComparer.Ordinal);

    private RecordType(string name)
    {
        Name = name;
    }

    /// <summary>Declares a kind of record.</summary>
    /// <param name="name">The kind as messages name it, such as <c>unit</c>.</param>
    /// <param name="members">Its members, in the order in which messages list them.</param>
    /// <exception cref="ArgumentException">Two members share a name.</exception>
    public static RecordType Of(string name, params ReadOnlySpan<(string Name, TemplateType Type)> members)
    {
        var type = new RecordType(name);
        foreach (var member in members)
        {
            type._members.Add(member.Name, member.Type);
        }

        return type;
    }

    public override string Name { get; }

    /// <summary>The names of the members, in the order of the declaration.</summary>
    public IReadOnlyCollection<string> MemberNames => _members.Keys;

    /// <summary>The place of a member in the order of the declaration, from 0.</summary>
    public int IndexOf(string name) => _members.IndexOf(name);

    /// <summary>The type of a member, or null when the record has no such member.</summary>
    public TemplateType? Member(string name) => _members.GetValueOrDefault(name);
}
