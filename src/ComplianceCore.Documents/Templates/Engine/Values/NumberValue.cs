namespace ComplianceCore.Documents;

/// <summary>A whole or decimal number.</summary>
/// <param name="Number">The number; its trailing zeros are printed, as in <c>43.40</c>.</param>
internal sealed record NumberValue(decimal Number) : TemplateValue;
