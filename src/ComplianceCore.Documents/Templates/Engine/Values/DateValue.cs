using NodaTime;

namespace ComplianceCore.Documents;

/// <summary>A day of the calendar.</summary>
internal sealed record DateValue(LocalDate Date) : TemplateValue;
