namespace ComplianceCore;

/// <summary>What a breach leads to, addressed to the head of the unit by title.</summary>
/// <param name="Step">The step of the office's ladder.</param>
/// <param name="Head">Whom it is addressed to, such as <c>Trưởng phòng Kinh tế và Hạ tầng</c>.</param>
public sealed record Consequence(ConsequenceStep Step, string Head);
