namespace ComplianceCore;

/// <summary>A notice that a unit is under, and what became of the breach.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Rule">The rule that the unit had breached.</param>
/// <param name="Noticed">The closed report that shows the breach.</param>
/// <param name="Now">What the rule concludes in the period that is judged.</param>
public sealed record NoticeEvidence(
    AccountabilityNotice Notice,
    ComplianceRule Rule,
    ClosedReport Noticed,
    Verdict Now);
