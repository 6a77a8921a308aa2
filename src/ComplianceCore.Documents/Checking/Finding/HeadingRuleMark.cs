namespace ComplianceCore.Documents;

/// <summary>A rule that was found under a part of the heading.</summary>
/// <param name="Length">Its length in twips; null where that cannot be told.</param>
/// <param name="IsSolid">Whether it is one line, not a row of signs with gaps.</param>
internal sealed record HeadingRuleMark(int? Length, bool IsSolid);
