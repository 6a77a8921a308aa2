namespace ComplianceCore.Documents;

/// <summary>A straight line that was drawn.</summary>
/// <param name="Length">Its length in twips.</param>
/// <param name="Offset">How far from the left it begins, in twips; null where that is not said.</param>
internal sealed record DrawnLine(int Length, int? Offset);
