namespace ComplianceCore.Documents;

/// <summary>A type without parts.</summary>
internal sealed class ScalarType : TemplateType
{
    public ScalarType(string name)
    {
        Name = name;
    }

    public override string Name { get; }
}
