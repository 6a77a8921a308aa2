namespace ComplianceCore.Documents;

/// <summary>True or false.</summary>
internal sealed record BooleanValue : TemplateValue
{
    private BooleanValue(bool isTrue)
    {
        IsTrue = isTrue;
    }

    public static BooleanValue True { get; } = new(isTrue: true);

    public static BooleanValue False { get; } = new(isTrue: false);

    public bool IsTrue { get; }

    public static BooleanValue Of(bool isTrue) => isTrue ? True : False;
}
