namespace ComplianceCore.Documents;

/// <summary>A thing with named members, and the object of the library that it stands for.</summary>
/// <remarks>
/// Members are looked up when a template asks for them, so that a model of eleven thousand units costs nothing until
/// it is read. A lookup is asked only for members that its type declares, possibly from several threads and more than
/// once; it must answer the same each time.
/// </remarks>
internal abstract record RecordValue : TemplateValue
{
    private protected RecordValue(RecordType type)
    {
        Type = type;
    }

    /// <summary>The declaration that the record follows.</summary>
    public RecordType Type { get; }

    /// <summary>What the record stands for, for functions that know it; null when there is no such object.</summary>
    public abstract object? Subject { get; }

    /// <summary>Creates a record whose members are looked up one by one.</summary>
    public static RecordValue Of(RecordType type, object? subject, Func<string, TemplateValue> member) =>
        new ReadRecord(type, subject, member);

    /// <summary>Creates a record whose members are all at hand.</summary>
    /// <exception cref="ArgumentException">A member that the type declares is missing.</exception>
    public static RecordValue Of(RecordType type, params ReadOnlySpan<(string Name, TemplateValue Value)> members)
    {
        var values = new Dictionary<string, TemplateValue>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            values.Add(member.Name, member.Value);
        }

        var missing = type.MemberNames.FirstOrDefault(name => !values.ContainsKey(name));
        return missing is null
            ? new ReadRecord(type, subject: null, name => values[name])
            : throw new ArgumentException($"The record '{type.Name}' has no value for '{missing}'.", nameof(members));
    }

    /// <summary>The value of a member that the type declares.</summary>
    public abstract TemplateValue Member(string name);
}
