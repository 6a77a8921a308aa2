namespace ComplianceCore.Documents;

/// <summary>A record whose members a function reads; a kind with many records has a type of its own.</summary>
internal sealed record ReadRecord : RecordValue
{
    private readonly Func<string, TemplateValue> _member;

    public ReadRecord(RecordType type, object? subject, Func<string, TemplateValue> member)
        : base(type)
    {
        Subject = subject;
        _member = member;
    }

    public override object? Subject { get; }

    public override TemplateValue Member(string name) => _member(name);
}
