namespace ComplianceCore.Documents.Tests;

/// <summary>How one part is set by the decree, and what size and alignment are wrong for it.</summary>
/// <param name="Part">The part.</param>
/// <param name="WrongSize">A size that it may not have.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsItalic">Whether it is italic.</param>
/// <param name="WrongAlignment">How its lines may not stand; null where no rule says how they stand.</param>
internal sealed record PlantedManner(
    DispatchElement Part,
    int WrongSize,
    bool IsBold,
    bool IsItalic,
    ParagraphAlignment? WrongAlignment);
