namespace ComplianceCore.Documents;

/// <summary>A list of values of one type.</summary>
/// <param name="Items">The elements, in the order in which a loop visits them.</param>
internal sealed record ListValue(IReadOnlyList<TemplateValue> Items) : TemplateValue
{
    /// <summary>A list of plain texts.</summary>
    public static ListValue OfTexts(IEnumerable<string> texts) => new([.. texts.Select(TextValue.Of)]);
}
