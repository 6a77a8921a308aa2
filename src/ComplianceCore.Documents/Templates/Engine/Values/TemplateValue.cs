namespace ComplianceCore.Documents;

/// <summary>A value that a template prints, compares or hands to a function.</summary>
internal abstract record TemplateValue;
