namespace ComplianceCore.Documents;

/// <summary>A member of a rule as a template sees it.</summary>
/// <param name="Name">The name, such as <c>breached</c>.</param>
/// <param name="Type">What it is.</param>
/// <param name="Read">Its value in a report.</param>
internal sealed record RuleMember(string Name, TemplateType Type, Func<RuleFindings, TemplateValue> Read)
{
    /// <summary>A text that the rule set gives.</summary>
    public static RuleMember OfText(string name, LocalizedText text) =>
        new(name, TemplateType.Text, _ => TextValue.Of(text.Vietnamese));
}
