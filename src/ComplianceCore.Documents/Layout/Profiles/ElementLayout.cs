namespace ComplianceCore.Documents;

/// <summary>How one part of a dispatch is set.</summary>
/// <param name="Size">The size of its letters in points.</param>
/// <param name="Alignment">How its lines stand.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsItalic">Whether it is italic.</param>
/// <param name="IsUpperCase">Whether it is in capitals; the texts of a dispatch are so already.</param>
/// <param name="SpaceBefore">The room above it in points.</param>
/// <param name="SpaceAfter">The room below it in points.</param>
/// <param name="Provision">Where that is said; null where the instrument is silent and this is custom.</param>
internal sealed record ElementLayout(
    LayoutNumber Size,
    ParagraphAlignment Alignment,
    bool IsBold = false,
    bool IsItalic = false,
    bool IsUpperCase = false,
    decimal SpaceBefore = 0,
    decimal SpaceAfter = 0,
    LayoutProvision? Provision = null);
