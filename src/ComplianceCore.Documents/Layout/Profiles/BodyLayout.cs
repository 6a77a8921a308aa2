namespace ComplianceCore.Documents;

/// <summary>The paragraphs of the body.</summary>
/// <param name="FirstLine">How far the first line stands in, in millimetres.</param>
/// <param name="SpaceBetween">The room between two paragraphs in points.</param>
/// <param name="LineSpacing">The distance of lines; 1 is single spacing.</param>
/// <param name="Provision">Where that is said.</param>
internal sealed record BodyLayout(
    LayoutChoice FirstLine,
    LayoutNumber SpaceBetween,
    LayoutNumber LineSpacing,
    LayoutProvision Provision);
