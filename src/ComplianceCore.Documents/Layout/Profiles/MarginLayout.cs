namespace ComplianceCore.Documents;

/// <summary>The margins in millimetres.</summary>
/// <param name="Top">Above the text.</param>
/// <param name="Bottom">Below the text.</param>
/// <param name="Left">Left of the text.</param>
/// <param name="Right">Right of the text.</param>
/// <param name="Provision">Where that is said.</param>
internal sealed record MarginLayout(
    LayoutNumber Top,
    LayoutNumber Bottom,
    LayoutNumber Left,
    LayoutNumber Right,
    LayoutProvision Provision);
