using NodaTime;

namespace ComplianceCore;

/// <summary>What is the same for every unit that a report judges.</summary>
/// <param name="Period">The period.</param>
/// <param name="LawDay">The day whose law applies.</param>
/// <param name="AsOf">The day at whose end figures and records were taken.</param>
/// <param name="Records">The records of the office, with the closed reports that this one looks back on.</param>
internal sealed record JudgedPeriod(ReportingPeriod Period, LocalDate LawDay, LocalDate AsOf, OfficeRecords Records);
