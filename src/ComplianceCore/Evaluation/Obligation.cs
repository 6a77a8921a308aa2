using NodaTime;

namespace ComplianceCore;

/// <summary>What a unit owes because of a breach (nghĩa vụ báo cáo).</summary>
/// <param name="Finding">The breach.</param>
/// <param name="Terms">What is owed, to whom, through which office and contact.</param>
/// <param name="DueBefore">The day before which it must be done, itself too late.</param>
public sealed record Obligation(Finding Finding, ObligationTerms Terms, LocalDate DueBefore);
