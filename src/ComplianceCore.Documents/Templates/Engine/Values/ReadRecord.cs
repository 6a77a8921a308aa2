namespace ComplianceCore.Documents;

/// <summary>
/// A record whose members a function reads, each once: to go through eleven thousand findings for a list is dear, and
/// a template pays no more for asking again. A kind with many records has a type of its own.
/// </summary>
internal sealed record ReadRecord : RecordValue
{
    private readonly Func<string, TemplateValue> _member;

    // Two threads may read a member at once; they read the same, and either may stay.
    private TemplateValue?[]? _read;

    public ReadRecord(RecordType type, object? subject, Func<string, TemplateValue> member)
        : base(type)
    {
        Subject = subject;
        _member = member;
    }

    public override object? Subject { get; }

    public override TemplateValue Member(string name)
    {
        var read = _read ??= new TemplateValue?[Type.MemberNames.Count];
        return read[Type.IndexOf(name)] ??= _member(name);
    }
}
