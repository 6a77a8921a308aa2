namespace ComplianceCore.Documents;

/// <summary>A list whose elements are all of one type, such as the units that are reminded.</summary>
internal sealed class ListType : TemplateType
{
    public ListType(TemplateType element)
    {
        Element = element;
    }

    /// <summary>The type of every element.</summary>
    public TemplateType Element { get; }

    public override string Name => $"list of {Element.Name}";

    public override bool Is(TemplateType other) => other is ListType list && Element.Is(list.Element);
}
